package de.loesungskatalog.web;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.solution.SolutionId;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.function.Function;

/** How Spring MVC reads addresses; plain settings stand in application.properties. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SiteSettings.class, RequestSettings.class})
class PageConfiguration implements WebMvcConfigurer {

    private final SiteModel site;

    PageConfiguration(SiteModel site) {
        this.site = site;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(site);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, SolutionId.class, id(SolutionId::new));
        registry.addConverter(String.class, DocumentId.class, id(DocumentId::new));
        registry.addConverter(String.class, OrganisationId.class, id(OrganisationId::new));
    }

    /** An address with something that cannot be an id leads nowhere: not found, no bad request. */
    private static <T> Converter<String, T> id(Function<String, T> constructor) {
        return text -> {
            try {
                return constructor.apply(text);
            } catch (IllegalArgumentException e) {
                throw new PageNotFoundException("No id: " + text);
            }
        };
    }
}
