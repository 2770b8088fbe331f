package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Transactional;

import java.util.Arrays;
import java.util.List;

/** Where the code says that steps belong together, they do in the running application, too. */
@SiteTest
class TransactionsIT {

    @Autowired private ApplicationContext application;

    @Test
    void whoPromisesATransactionGetsOne() {
        List<Object> promising =
                Arrays.stream(application.getBeanDefinitionNames())
                        .map(application::getBean)
                        .filter(bean -> isOurs(bean) && promisesATransaction(bean))
                        .toList();
        assertThat(promising).hasSizeGreaterThan(5).allMatch(AopUtils::isAopProxy);
    }

    private static boolean isOurs(Object bean) {
        return AopUtils.getTargetClass(bean).getPackageName().startsWith("de.loesungskatalog");
    }

    private static boolean promisesATransaction(Object bean) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                .anyMatch(
                        method -> AnnotatedElementUtils.hasAnnotation(method, Transactional.class));
    }
}
