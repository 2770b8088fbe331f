package de.loesungskatalog.web.operation;

import de.loesungskatalog.operation.TableTemplates;
import de.loesungskatalog.operation.TableTemplates.Template;
import de.loesungskatalog.web.PageNotFoundException;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tables to be filled. Open to everybody: who delivers a list need not know the operator. */
@Controller
class TemplateController {

    private final TableTemplates templates;

    TemplateController(TableTemplates templates) {
        this.templates = templates;
    }

    @GetMapping("/vorlagen/{fileName}")
    ResponseEntity<byte[]> template(@PathVariable String fileName) {
        Template template =
                templates
                        .named(fileName)
                        .orElseThrow(() -> new PageNotFoundException("No template: " + fileName));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, template.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(template.fileName())
                                .build()
                                .toString())
                .body(template.content());
    }
}
