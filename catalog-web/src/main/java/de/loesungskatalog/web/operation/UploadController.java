package de.loesungskatalog.web.operation;

import de.loesungskatalog.operation.TableTemplates;
import de.loesungskatalog.operation.UploadedFile;
import de.loesungskatalog.operation.Uploads;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes files and leads to the page of their run. */
@Controller
class UploadController {

    static final String PATH = OperationGuard.ROOT + "/hochladen";

    private static final Logger LOG = LoggerFactory.getLogger(UploadController.class);

    private final Uploads uploads;
    private final TableTemplates templates;

    UploadController(Uploads uploads, TableTemplates templates) {
        this.uploads = uploads;
        this.templates = templates;
    }

    @GetMapping(PATH)
    ModelAndView form() {
        return new ModelAndView("operation/upload", "upload", UploadView.of(uploads, templates));
    }

    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView upload(MultipartHttpServletRequest request) {
        if (!uploads.isOn()) {
            return refused("off", HttpStatus.FORBIDDEN);
        }
        try {
            return received(files(request)); // the body is read here and no earlier
        } catch (MaxUploadSizeExceededException e) {
            return refused("large", HttpStatus.CONTENT_TOO_LARGE);
        } catch (MultipartException e) {
            LOG.info("An upload was cut off or malformed: {}", e.getMessage());
            return refused("broken", HttpStatus.BAD_REQUEST);
        } catch (IOException e) {
            LOG.error("Keeping an upload", e);
            return refused("storage", HttpStatus.INSUFFICIENT_STORAGE);
        }
    }

    private ModelAndView received(List<UploadedFile> files) throws IOException {
        if (files.isEmpty()) {
            return refused("none", HttpStatus.BAD_REQUEST);
        }
        if (files.size() > uploads.limits().files()) {
            return refused("many", HttpStatus.CONTENT_TOO_LARGE);
        }
        RedirectView run = new RedirectView(RunController.url(uploads.receive(files)));
        run.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(run);
    }

    private static List<UploadedFile> files(MultipartHttpServletRequest request) {
        List<UploadedFile> files = new ArrayList<>();
        for (MultipartFile part : request.getFiles("datei")) {
            String name = part.getOriginalFilename();
            if (name != null && !name.isEmpty()) { // browsers send an empty part for no file
                files.add(new UploadedFile(name, part));
            }
        }
        return files;
    }

    private ModelAndView refused(String why, HttpStatus status) {
        ModelAndView page = new ModelAndView("operation/upload", status);
        page.addObject("upload", UploadView.of(uploads, templates).refused(why));
        return page;
    }
}
