package de.loesungskatalog.material.solution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Something that happened; {@code when} is as exact as the source was. */
public record Milestone(String when, String what) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    public String whenInWords() {
        if (DAY.matcher(when).matches()) {
            return LocalDate.parse(when)
                    .format(DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN));
        }
        if (MONTH.matcher(when).matches()) {
            return YearMonth.parse(when)
                    .format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.GERMAN));
        }
        return when;
    }
}
