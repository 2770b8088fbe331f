package de.loesungskatalog.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How OpenAPI describes the search: its parameters are read from a map, so they are named here. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "Search solutions, down to the slide",
        description =
                "Facet parameters repeat: OR within one, AND between them. page times size is at"
                        + " most 1000. Clients ignore keys that they do not know.",
        parameters = {
            @Parameter(
                    name = "q",
                    in = ParameterIn.QUERY,
                    description = "What is looked for; empty finds everything",
                    example = "Schulanmeldung"),
            @Parameter(
                    name = "topic",
                    in = ParameterIn.QUERY,
                    description = "Code or alias of a topic area, see /topics",
                    array = @ArraySchema(schema = @Schema(type = "string", example = "bildung"))),
            @Parameter(
                    name = "region",
                    in = ParameterIn.QUERY,
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    name = "status",
                    in = ParameterIn.QUERY,
                    description = "idea, pilot, production, completed or discontinued",
                    array =
                            @ArraySchema(
                                    schema = @Schema(type = "string", example = "production"))),
            @Parameter(
                    name = "kind",
                    in = ParameterIn.QUERY,
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    name = "reuse",
                    in = ParameterIn.QUERY,
                    description = "open-source, efa, service, concept or cooperation",
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    name = "material",
                    in = ParameterIn.QUERY,
                    description = "slides, faq, handbook, recording, subtitles or pictures",
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    name = "organisation",
                    in = ParameterIn.QUERY,
                    description = "Id of an organisation, see /organisations",
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    name = "year",
                    in = ParameterIn.QUERY,
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    name = "sort",
                    in = ParameterIn.QUERY,
                    description = "Without a text, newest is the default",
                    schema =
                            @Schema(
                                    type = "string",
                                    allowableValues = {"relevance", "newest", "title"})),
            @Parameter(
                    name = "page",
                    in = ParameterIn.QUERY,
                    description = "From 1",
                    schema = @Schema(type = "integer", defaultValue = "1")),
            @Parameter(
                    name = "size",
                    in = ParameterIn.QUERY,
                    schema = @Schema(type = "integer", defaultValue = "20")),
            @Parameter(
                    name = "facets",
                    in = ParameterIn.QUERY,
                    description = "all, none, or names of facets separated by commas",
                    schema = @Schema(type = "string", defaultValue = "all")),
            @Parameter(
                    name = "matches",
                    in = ParameterIn.QUERY,
                    description = "Places shown of each solution, at most 3",
                    schema = @Schema(type = "integer", defaultValue = "3")),
            @Parameter(
                    name = "original",
                    in = ParameterIn.QUERY,
                    description = "true takes the words as typed and corrects nothing",
                    schema = @Schema(type = "boolean", defaultValue = "false")),
            @Parameter(
                    name = "explain",
                    in = ParameterIn.QUERY,
                    description = "true says of each hit why it stands where it stands",
                    schema = @Schema(type = "boolean", defaultValue = "false"))
        },
        responses = {
            @ApiResponse(
                    responseCode = "200",
                    description = "Solutions in order, each with the places that match",
                    content =
                            @Content(
                                    mediaType = "application/json",
                                    schema = @Schema(implementation = SearchAnswer.class),
                                    examples =
                                            @ExampleObject(
                                                    name = "A match on a slide",
                                                    value = SearchOperation.EXAMPLE))),
            @ApiResponse(
                    responseCode = "400",
                    description = "A parameter is out of range; the problem names it",
                    content = @Content(mediaType = "application/problem+json")),
            @ApiResponse(
                    responseCode = "503",
                    description = "The index cannot answer now; see Retry-After",
                    content = @Content(mediaType = "application/problem+json"))
        })
@interface SearchOperation {

    String EXAMPLE =
            """
            {
              "query": "Gateways",
              "total": 1,
              "totalExact": true,
              "page": 1,
              "size": 20,
              "corrected": null,
              "suggestion": null,
              "truncated": false,
              "facets": {
                "topic": [{"value": "umwelt", "label": "Umwelt", "count": 1, "selected": false}]
              },
              "hits": [{
                "id": "luftmessnetz",
                "title": "Luftmessnetz mit LoRaWAN",
                "summary": "Sensoren messen Feinstaub und melden ihn über ein eigenes Funknetz.",
                "topics": ["umwelt", "gesundheit"],
                "provider": [{"organisation": "musterstadt", "name": "Stadt Musterstadt", "role": "operator"}],
                "status": "production",
                "url": "/loesungen/luftmessnetz",
                "kind": "smart-city",
                "region": "suedwestfalen",
                "updated": "2026-11-22",
                "materials": ["slides"],
                "matches": [{
                  "kind": "slide",
                  "document": {
                    "id": "luftmessnetz.folien",
                    "title": "Luftmessnetz: Folien",
                    "fileName": "ueberblick.pptx",
                    "mediaType": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "downloadUrl": "/dateien/luftmessnetz.folien/ueberblick.pptx"
                  },
                  "number": 2,
                  "start": null,
                  "label": "Funk",
                  "snippet": {"text": "Gateways empfangen LoRaWAN.", "highlights": [[0, 8]]},
                  "url": "/loesungen/luftmessnetz/dokumente/luftmessnetz.folien#folie-2",
                  "image": null
                }]
              }],
              "guidance": {
                "matching": "words",
                "complete": 1,
                "missing": [],
                "ozgServices": [],
                "obstacles": [],
                "topics": []
              }
            }
            """;
}
