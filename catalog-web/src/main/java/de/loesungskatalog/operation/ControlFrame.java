package de.loesungskatalog.operation;

/**
 * One line of an answer: a letter for the channel, a blank, the text. The last frame carries the
 * exit code.
 */
record ControlFrame(Channel channel, String text) {

    enum Channel {
        OUTPUT('o'),
        ERROR('e'),
        PROGRESS('p'),
        /** Bytes of a file that the command makes, in base 64. */
        FILE('f'),
        EXIT('x');

        private final char letter;

        Channel(char letter) {
            this.letter = letter;
        }
    }

    String line() {
        return channel.letter + " " + text + "\n";
    }

    static ControlFrame parse(String line) {
        for (Channel channel : Channel.values()) {
            if (line.length() >= 2 && line.charAt(0) == channel.letter) {
                return new ControlFrame(channel, line.substring(2));
            }
        }
        throw new IllegalArgumentException("Not a line of the control protocol: " + line);
    }
}
