package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.solution.Maturity;
import de.loesungskatalog.solution.Milestone;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.taxonomy.LeikaKey;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class KdnTest {

    @TempDir private Path folder;
    private TestCatalogue catalogue;

    @BeforeEach
    void open() {
        catalogue = new TestCatalogue(folder.resolve("katalog"));
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void projectsAndSolutionsArriveAsDrafts() throws IOException {
        HarvestReport report =
                harvest(
                        """
                        {"hydra:member": [
                          {"@id": "/api/model_region_projects/7", "name": "Sensornetz",
                           "description": "Messwerte", "communesBenefits": "Weniger Wege",
                           "transferableService": "Konzept", "transferableStart": "2022",
                           "projectStartAt": "2020-03-01T00:00:00+01:00"},
                          {"id": 8, "name": "Antrag", "maturity": {"name": "Stufe 3"},
                           "serviceSolutions": [{"service": {"serviceKey": "99012345678901"}}]}
                        ]}
                        """);
        assertThat(report.worst()).isEqualTo(Level.OK);
        Solution project = byTitle("Sensornetz");
        assertThat(project.publication()).isEqualTo(Publication.DRAFT);
        assertThat(project.benefit()).isEqualTo("Weniger Wege");
        assertThat(project.reuse().organisational()).containsExactly("Konzept");
        assertThat(project.reuse().availableFrom()).isEqualTo("2022");
        assertThat(project.milestones())
                .containsExactly(new Milestone("2020-03-01", "Projektbeginn"));
        Solution solution = byTitle("Antrag");
        assertThat(solution.maturity()).isEqualTo(new Maturity("1.1", 3));
        assertThat(solution.leikaKeys()).containsExactly(new LeikaKey("99012345678901"));
    }

    @Test
    void secondRunChangesNothing() throws IOException {
        String json = "[{\"id\": 1, \"name\": \"A\"}]";
        harvest(json);
        assertThat(harvest(json).items())
                .extracting(ReportItem::change)
                .containsExactly(ItemChange.UNCHANGED);
    }

    private HarvestReport harvest(String json) throws IOException {
        return catalogue.harvest(Files.writeString(folder.resolve("ozg.json"), json));
    }

    private Solution byTitle(String title) {
        return catalogue.solutions().ids().stream()
                .map(id -> catalogue.solutions().find(id).orElseThrow())
                .filter(solution -> solution.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
