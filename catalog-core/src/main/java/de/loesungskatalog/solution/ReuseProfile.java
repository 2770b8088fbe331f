package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The <i>Nachnutzungs-Steckbrief</i>: what another municipality needs to know before it takes the
 * solution over, in the four dimensions of the "Einer für Alle" guideline (organisational, legal,
 * financial, technical).
 *
 * @param licence SPDX expression; absent = not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReuseProfile(
        List<ReuseMode> modes,
        @Nullable String licence,
        List<String> organisational,
        List<String> legal,
        List<String> financial,
        List<String> technical,
        List<String> prerequisites,
        List<String> obstacles,
        @Nullable String availableFrom) {

    public static final ReuseProfile UNKNOWN =
            new ReuseProfile(
                    List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), null);

    public ReuseProfile {
        modes = Lists.orEmpty(modes);
        organisational = Lists.orEmpty(organisational);
        legal = Lists.orEmpty(legal);
        financial = Lists.orEmpty(financial);
        technical = Lists.orEmpty(technical);
        prerequisites = Lists.orEmpty(prerequisites);
        obstacles = Lists.orEmpty(obstacles);
    }
}
