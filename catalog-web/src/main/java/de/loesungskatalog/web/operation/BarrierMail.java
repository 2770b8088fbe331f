package de.loesungskatalog.web.operation;

import de.loesungskatalog.barrier.BarrierReport;
import de.loesungskatalog.barrier.BarrierReports;
import de.loesungskatalog.web.German;
import de.loesungskatalog.web.PageNotFoundException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.time.Instant;
import java.util.UUID;

/** What people report about barriers, until the operator has answered and deletes it. */
@Controller
class BarrierMail {

    private static final String PATH = OperationGuard.ROOT + "/barrieren";
    private static final int SHOWN = 200; // the rest appears when these are answered

    private final BarrierReports reports;

    BarrierMail(BarrierReports reports) {
        this.reports = reports;
    }

    /**
     * A report as the template shows it.
     *
     * @param page path on this site; absent when none was named
     */
    record ReportView(
            UUID id,
            Instant received,
            String receivedText,
            String concern,
            @Nullable String page,
            String text,
            @Nullable String reply) {

        static ReportView of(BarrierReport report) {
            return new ReportView(
                    report.id(),
                    report.received(),
                    German.time(report.received()),
                    report.concern().label(),
                    report.page().isEmpty() ? null : report.page(),
                    report.text(),
                    report.reply());
        }
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("reports", reports.newest(SHOWN).stream().map(ReportView::of).toList());
        return "operation/barriers";
    }

    @PostMapping(PATH + "/{id}/loeschen")
    String remove(@PathVariable String id) {
        if (!id.matches("[0-9a-f-]{36}") || !reports.remove(UUID.fromString(id))) {
            throw new PageNotFoundException("No report: " + id);
        }
        return "redirect:" + PATH;
    }
}
