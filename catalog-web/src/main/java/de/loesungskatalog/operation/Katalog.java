package de.loesungskatalog.operation;

/** Entry point of the program: {@code katalog COMMAND}. Ends with the exit code of the command. */
public final class Katalog {

    private Katalog() {}

    public static void main(String[] args) {
        System.exit(new Shell(Settings.load(), Console.ofThisProcess()).run(args));
    }
}
