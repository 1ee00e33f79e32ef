package ru.mentorcentre.shared.web;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Binds a form by its public fields, so that it needs no getters and setters (ADR 0168). Spring's own direct access to
 * fields reaches private ones too, those of an enum's constant among them; this one sees nothing but what is public.
 */
@Component
class FormBinding implements WebMvcRegistrations {

    /** There can be one bean of this kind only. */
    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new SegmentedHandlerMapping();
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> initBinders) {
                return new ServletRequestDataBinderFactory(initBinders, getWebBindingInitializer()) {
                    @Override
                    protected ServletRequestDataBinder createBinderInstance(
                            Object target, String name, NativeWebRequest request) {
                        return new FormBinder(target, name);
                    }
                };
            }
        };
    }

    static boolean isField(Field field) {
        return Modifier.isPublic(field.getModifiers()) && !Modifier.isStatic(field.getModifiers());
    }

    /** Anything but a form is bound as Spring does it. */
    static final class FormBinder extends ExtendedServletRequestDataBinder {

        FormBinder(Object target, String name) {
            super(target, name);
        }

        @Override
        protected AbstractPropertyBindingResult createBeanPropertyBindingResult() {
            Object target = getTarget();
            if (target == null || Arrays.stream(target.getClass().getFields()).noneMatch(FormBinding::isField)) {
                return super.createBeanPropertyBindingResult();
            }
            AbstractPropertyBindingResult result =
                    new DirectFieldBindingResult(target, getObjectName(), isAutoGrowNestedPaths()) {
                        @Override
                        protected ConfigurablePropertyAccessor createDirectFieldAccessor() {
                            PublicFields fields = new PublicFields(target);
                            fields.setAutoGrowCollectionLimit(getAutoGrowCollectionLimit());
                            return fields;
                        }
                    };
            if (getConversionService() != null) {
                result.initConversion(getConversionService());
            }
            return result;
        }
    }

    private static final class PublicFields extends DirectFieldAccessor {

        PublicFields(Object form) {
            super(form);
        }

        private PublicFields(Object line, String path, PublicFields form) {
            super(line, path, form);
        }

        @Override
        protected PropertyHandler getLocalPropertyHandler(String name) {
            Field field = ReflectionUtils.findField(getWrappedClass(), name);
            return field != null && isField(field) ? super.getLocalPropertyHandler(name) : null;
        }

        @Override
        protected PublicFields newNestedPropertyAccessor(Object line, String path) {
            return new PublicFields(line, path, this);
        }
    }
}
