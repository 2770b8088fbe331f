package de.loesungskatalog.web.api;

import de.loesungskatalog.web.SiteAddress;
import de.loesungskatalog.web.SiteSettings;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;

import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of {@code /api/v1/openapi.json}; springdoc reads the rest from the controllers. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI openApi(SiteSettings settings) {
        return new OpenAPI()
                .info(
                        new Info()
                                .title(settings.name())
                                .version("1")
                                .description(
                                        "Reusable municipal solutions, searchable down to the"
                                            + " slide. Reading needs no key. Keys of answers are a"
                                            + " contract: new ones may come, none goes. Problems"
                                            + " follow RFC 9457. Addresses are paths from the root"
                                            + " of the site."));
    }

    /** The address by which visitors know the site, not the one behind a proxy. */
    @Bean
    ServerBaseUrlCustomizer serverAddress(SiteAddress site) {
        return (address, request) -> site.of("");
    }
}
