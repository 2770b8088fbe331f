package de.loesungskatalog.harvest.source;

import com.github.slugify.Slugify;

import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.solution.SolutionId;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Ids for what comes without one. Each depends on the thing itself only, so that it is the same in
 * every run and whatever else lies in the source.
 */
final class Ids {

    private static final int SLUG_LENGTH = 80; // leaves room for the suffix
    private static final int SUFFIX_LENGTH = 8; // hexadecimal digits: 4 billion keys

    private static final Slugify SLUGS =
            Slugify.builder().locale(Locale.GERMAN).lowerCase(true).build();

    private Ids() {}

    /**
     * Readable and unique.
     *
     * @param name what people call the thing
     * @param key what identifies it: a path or an address
     */
    static SolutionId solution(String name, String key) {
        return new SolutionId(slug(name, "dokument") + "-" + suffix(key));
    }

    /** Unique among the files of a folder, readable. */
    static String document(String fileName) {
        return slug(LooseName.of(fileName).stem(), "dokument") + "-" + suffix(fileName);
    }

    /** By name alone: the same organisation in two sources is one. */
    static OrganisationId organisation(String name) {
        return new OrganisationId(slug(name, "organisation-" + suffix(name)));
    }

    /** Lower-case letters, digits and single hyphens, at most 80 characters. */
    static String slug(String name, String otherwise) {
        String slug = SLUGS.slugify(name).replaceAll("[^a-z0-9]+", "-");
        String cut = slug.length() > SLUG_LENGTH ? slug.substring(0, SLUG_LENGTH) : slug;
        String clean = cut.replaceAll("^-+|-+$", "");
        return clean.isEmpty() ? otherwise : clean;
    }

    private static String suffix(String key) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, SUFFIX_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
