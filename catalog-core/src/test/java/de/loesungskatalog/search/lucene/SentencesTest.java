package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.store.ByteBuffersDataOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;

class SentencesTest {

    private static final String TEXT =
            "Die Schule meldet an. Wer zieht um? Alle!"
                    + PlainText.LINE_END
                    + "Kosten: 3,5 Mio Euro";

    @Test
    void endsWhereGermanSentencesAndLinesEnd() {
        assertThat(Sentences.of(TEXT).ends()).containsExactly(22, 36, 42, TEXT.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, "", "Ohne Ende", ". - Perl ist … Wie? So. :-)"})
    void staysTheSameInTheIndex(String text) throws IOException {
        Sentences sentences = Sentences.of(text);
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();

        sentences.write(out);

        assertThat(Sentences.read(out.toDataInput()).ends()).isEqualTo(sentences.ends());
    }

    @Test
    void findsTheEndsAroundEachPositionAsJavaDoes() {
        BreakIterator java = BreakIterator.getSentenceInstance(Locale.GERMAN);
        java.setText(TEXT);
        BreakIterator ours = Sentences.breaks(Sentences::of);
        ours.setText(TEXT);

        for (int i = 0; i < TEXT.length(); i++) {
            assertThat(ours.following(i)).as("after %s", i).isEqualTo(java.following(i));
            assertThat(ours.current()).isEqualTo(java.current());
            assertThat(ours.preceding(i)).as("before %s", i).isEqualTo(java.preceding(i));
        }
        assertThat(ours.first()).isEqualTo(java.first());
        assertThat(ours.next()).isEqualTo(java.next());
        assertThat(ours.next(2)).isEqualTo(java.next(2));
        assertThat(ours.previous()).isEqualTo(java.previous());
        assertThat(ours.next(9)).isEqualTo(BreakIterator.DONE);
        assertThat(ours.last()).isEqualTo(java.last());
        assertThat(ours.getText().getEndIndex()).isEqualTo(TEXT.length());
    }

    /** Looking backwards, Java takes the sign before a blank and a small letter for a beginning. */
    @Test
    void neverBeginsASentenceWithTheFullStopOfTheOneBefore() {
        String text = "Das geht in der Schweiz etc. und so weiter. # Hier der Rest des Textes.";
        BreakIterator ours = Sentences.breaks(Sentences::of);
        ours.setText(text);

        for (int i = 1; i < text.length(); i++) {
            assertThat(text.charAt(ours.preceding(i))).isNotEqualTo('.');
        }
    }
}
