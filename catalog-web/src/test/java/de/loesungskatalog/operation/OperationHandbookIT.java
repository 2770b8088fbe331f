package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the handbook for administrators says is so: its commands work, its settings exist. */
class OperationHandbookIT {

    private static final Path HANDBOOK = Path.of("../docs/handbook/betrieb.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern SETTING =
            Pattern.compile("(?m)^\\| `(katalog\\.[a-z.-]+)` \\| (?:`([^`]*)`[^|]*)?\\|");

    @TempDir private Path folder;

    @Test
    void everyCommandWorks() throws IOException {
        assertThat(run("import " + note(), "daten")).isEqualTo(ExitCode.DONE);
        List<String> commands =
                BLOCK.matcher(Files.readString(HANDBOOK))
                        .results()
                        .flatMap(block -> block.group(1).lines())
                        .toList();
        for (String command : commands) {
            assertThat(command).startsWith("katalog ");
            assertThat(run(command.substring("katalog ".length()), "daten"))
                    .as(command)
                    .isEqualTo(ExitCode.DONE);
        }
        assertThat(commands).hasSizeGreaterThan(6);
    }

    @Test
    void everySettingIsNamedWithItsDefault() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        for (MatchResult line : SETTING.matcher(Files.readString(HANDBOOK)).results().toList()) {
            documented.put(line.group(1), line.group(2) == null ? "" : line.group(2));
        }
        // read one by one, before or outside of the records
        documented.keySet().removeAll(Set.of("katalog.data-dir", "katalog.site.texts"));
        assertThat(documented).isEqualTo(settings());
    }

    private Path note() throws IOException {
        Path source = Files.createDirectories(folder.resolve("quelle"));
        Files.writeString(source.resolve("notiz.txt"), "Eine Notiz zum Betrieb.");
        return source;
    }

    private int run(String command, String directory) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        if (!arguments.contains("--data-dir")) {
            arguments.addAll(List.of("--data-dir", directory));
        }
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output, true);
        Console console =
                new Console(
                        writer,
                        writer,
                        new LocalFileDelivery(folder, new ByteArrayOutputStream()),
                        folder,
                        false);
        int code = new Shell(Settings.load(), console).run(arguments.toArray(String[]::new));
        if (code != ExitCode.DONE) {
            System.out.println(command + ":\n" + output);
        }
        return code;
    }

    /** All keys of the program with their defaults, as the code has them. */
    private static Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("de.loesungskatalog")) {
            if (type.isAnnotatedWith(ConfigurationProperties.class)) {
                Class<?> settingsRecord = type.reflect();
                String prefix = settingsRecord.getAnnotation(ConfigurationProperties.class).value();
                RecordComponent[] components = settingsRecord.getRecordComponents();
                Parameter[] parameters =
                        settingsRecord.getDeclaredConstructors()[0].getParameters();
                for (int i = 0; i < components.length; i++) {
                    settings.put(
                            prefix + "." + dashed(components[i].getName()),
                            defaultOf(parameters[i]));
                }
            }
        }
        return settings;
    }

    private static String defaultOf(Parameter parameter) {
        @Nullable DefaultValue value = parameter.getAnnotation(DefaultValue.class);
        return value == null ? "" : String.join(",", value.value());
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
