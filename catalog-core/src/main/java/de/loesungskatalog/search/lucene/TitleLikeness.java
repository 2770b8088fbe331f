package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * How far a title is the question itself, as a whole: the shared groups of three letters of both,
 * little words included (Dice). Who types a title, with or without an error, means that title and
 * not a longer one that contains it; term statistics cannot tell the two apart.
 */
final class TitleLikeness extends DoubleValuesSource {

    private static final int GRAM = 3;
    private static final double UNLIKE = .7; // share; below it titles merely have words in common

    private static final int PRESENT_LONGS = 16; // 1,024 bits: of 50 groups most have their own
    private static final int PRESENT_MASK = PRESENT_LONGS * Long.SIZE - 1;

    private final String wording;
    private final int[] grams;
    private final long[] present = new long[PRESENT_LONGS]; // a bit for each of the groups

    /**
     * @param wording words of the question as {@link GermanAnalysis#wording} makes them
     */
    TitleLikeness(String wording) {
        this.wording = wording;
        this.grams = grams(padded(wording));
        for (int gram : grams) {
            present[(gram & PRESENT_MASK) >> 6] |= 1L << gram;
        }
    }

    /** Scores candidates; all others, too, so it is of no use without candidates. */
    Query query() {
        return new FunctionScoreQuery(CatalogueSearcher.PARENTS, this);
    }

    /** 0 for titles that are no more than related, 1 for the same wording. */
    double of(BytesRef title) {
        if (!isOfLikeLength(UnicodeUtil.codePointCount(title))) {
            return 0;
        }
        String padded = padded(title.utf8ToString());
        if (isUnlike(padded)) {
            return 0;
        }
        int[] other = grams(padded);
        double alike = share(SortedNumbers.common(grams, other), other.length);
        return Math.max(0, (alike - UNLIKE) / (1 - UNLIKE));
    }

    private double share(int common, int others) {
        return 2.0 * common / (grams.length + others);
    }

    /** Whether so many of its groups are surely not in the question that the rest is too little. */
    private boolean isUnlike(String padded) {
        int groups = groups(padded);
        int known = groups;
        for (int i = 0; i < groups; i++) {
            int gram = gram(padded, i);
            boolean isPresent = (present[(gram & PRESENT_MASK) >> 6] & 1L << gram) != 0;
            if (!isPresent && share(--known, groups) <= UNLIKE) {
                return true;
            }
        }
        return false;
    }

    /** Most titles are too long or too short, which is known without comparing. */
    private boolean isOfLikeLength(int letters) {
        int groups = Math.max(1, letters + 2 - GRAM + 1);
        return 2.0 * Math.min(groups, grams.length) / (groups + grams.length) > UNLIKE;
    }

    /** A blank marks beginning and end. */
    private static String padded(String text) {
        return " " + text + " ";
    }

    private static int groups(String padded) {
        return Math.max(1, padded.length() - GRAM + 1);
    }

    /** Sorted groups of letters, repetitions kept. */
    private static int[] grams(String padded) {
        int[] grams = new int[groups(padded)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = gram(padded, i);
        }
        Arrays.sort(grams);
        return grams;
    }

    private static int gram(String padded, int from) {
        int end = Math.min(padded.length(), from + GRAM);
        int gram = 0;
        for (int at = from; at < end; at++) {
            gram = gram * 1_009 + padded.charAt(at); // a collision costs nothing worth having
        }
        return gram;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        BinaryDocValues titles = DocValues.getBinary(leaf.reader(), IndexFields.WORDING);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                return of(titles.binaryValue());
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                return titles.advanceExact(document);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return DocValues.isCacheable(leaf, IndexFields.WORDING);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TitleLikeness likeness && likeness.wording.equals(wording);
    }

    @Override
    public int hashCode() {
        return Objects.hash(TitleLikeness.class, wording);
    }

    @Override
    public String toString() {
        return "title like \"" + wording + "\"";
    }
}
