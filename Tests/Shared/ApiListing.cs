using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Backtests.Tests;

/// <summary>
/// Writes an assembly's public API as lines of text, one per type or member, in the format of the upstream listings: a prefix
/// (<c>T</c>ype, <c>C</c>onstructor, <c>M</c>ethod, <c>P</c>roperty, <c>F</c>ield, <c>E</c>vent, enum <c>V</c>alue), the full name, the
/// signature, the modifiers. What a deriving class outside the assembly can see (protected, protected internal) counts as public.
/// </summary>
/// <example>
/// <c>M:Foo.Bar.Add&lt;T&gt;(T item, System.Int32 count = 1) : System.Void virtual where T: class, Foo.IItem</c>
/// </example>
internal static class ApiListing
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The lines of every visible type of the assembly, sorted by ordinal.</summary>
    public static IReadOnlyList<string> Of(Assembly assembly) => Sorted(assembly.GetTypes().Where(IsVisible).SelectMany(LinesOf));

    /// <summary>The lines of one type (without those of its nested types), sorted by ordinal.</summary>
    public static IReadOnlyList<string> Of(Type type) => Sorted(LinesOf(type));

    /// <summary>
    /// Abstract members of visible types that only the assembly itself could implement: with one, a type that users may derive from
    /// upstream can't be derived from.
    /// </summary>
    public static IReadOnlyList<string> HiddenAbstractMembers(Assembly assembly) => Sorted(
        from type in assembly.GetTypes()
        where IsVisible(type) && type.IsAbstract
        from method in type.GetMethods(Declared)
        where method.IsAbstract && !IsVisible(method)
        select $"{ApiNames.Of(type)}.{method.Name}");

    private static List<string> Sorted(IEnumerable<string> lines)
    {
        var sorted = lines.ToList();
        sorted.Sort(StringComparer.Ordinal);
        return sorted;
    }

    private static bool IsVisible(Type type)
    {
        for (var t = type; t is not null; t = t.DeclaringType)
            if (!(t.IsPublic || t.IsNestedPublic || t.IsNestedFamily || t.IsNestedFamORAssem) || t.Name.Contains('<')) return false;
        return true;
    }

    private static IEnumerable<string> LinesOf(Type type)
    {
        var name = ApiNames.Of(type);
        yield return TypeLine(type, name);
        if (typeof(MulticastDelegate).IsAssignableFrom(type.BaseType)) yield break;

        if (type.IsEnum)
        {
            foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
                yield return $"V:{name}.{field.Name} = {ApiNames.Invariant(field.GetRawConstantValue()!)}{Obsolete(field)}";
            yield break;
        }

        foreach (var member in type.GetMembers(Declared))
            if (!member.Name.Contains('<') && MemberLine(member, name) is { } line) yield return line;
    }

    private static string TypeLine(Type type, string name)
    {
        var text = new StringBuilder("T:").Append(name).Append(' ');
        if (typeof(MulticastDelegate).IsAssignableFrom(type.BaseType))
        {
            var invoke = type.GetMethod("Invoke")!;
            text.Append("delegate(").Append(Parameters(invoke.GetParameters())).Append(") : ").Append(ApiNames.OfReturn(invoke));
            text.Append(Constraints(type.GetGenericArguments()));
        }
        else if (type.IsEnum)
        {
            text.Append("enum : ").Append(ApiNames.Of(type.GetEnumUnderlyingType()));
            if (type.IsDefined(typeof(FlagsAttribute), false)) text.Append(" [Flags]");
        }
        else
        {
            text.Append(Kind(type));
            var bases = Bases(type);
            if (bases.Count > 0) text.Append(" : ").AppendJoin(", ", bases);
            text.Append(Constraints(type.GetGenericArguments()));
        }

        if (type.IsNestedFamily || type.IsNestedFamORAssem) text.Append(" protected");
        return text.Append(" @").Append(type.Assembly.GetName().Name).Append(Obsolete(type)).ToString();
    }

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    // The base class first, then by name every interface, inherited ones included, that the base class does not have already.
    private static List<string> Bases(Type type)
    {
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var bases = Sorted(type.GetInterfaces().Except(inherited).Where(IsVisibleInstance).Select(ApiNames.Of));
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)) bases.Insert(0, ApiNames.Of(parent));
        return bases;
    }

    private static bool IsVisibleInstance(Type type) => IsVisible(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    private static string? MemberLine(MemberInfo member, string owner) => member switch
    {
        ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) => ConstructorLine(constructor, owner),
        MethodInfo method when IsVisible(method) && !IsAccessor(method) => MethodLine(method, owner),
        PropertyInfo property => PropertyLine(property, owner),
        FieldInfo { IsSpecialName: false } field when IsVisible(field) => FieldLine(field, owner),
        EventInfo @event => EventLine(@event, owner),
        _ => null,
    };

    private static string ConstructorLine(ConstructorInfo constructor, string owner) =>
        $"C:{owner}({Parameters(constructor.GetParameters())}){Protected(constructor)}{Obsolete(constructor)}";

    private static string MethodLine(MethodInfo method, string owner)
    {
        var generic = method.IsGenericMethodDefinition ? method.GetGenericArguments() : [];
        var arguments = generic.Length == 0 ? "" : $"<{string.Join(", ", generic.Select(g => g.Name))}>";
        var isExtension = method.IsDefined(typeof(ExtensionAttribute), false);
        return $"M:{owner}.{method.Name}{arguments}({Parameters(method.GetParameters(), isExtension)}) : {ApiNames.OfReturn(method)}"
            + $"{Protected(method)}{Dispatch(method)}{Constraints(generic)}{Obsolete(method)}";
    }

    private static string? PropertyLine(PropertyInfo property, string owner)
    {
        var getter = property.GetMethod is { } get && IsVisible(get) ? get : null;
        var setter = property.SetMethod is { } set && IsVisible(set) ? set : null;
        if (getter is null && setter is null) return null;

        // The property is as visible as its more visible accessor; the other one carries its own modifier.
        var main = getter ?? setter!;
        if (setter is not null && main.Attributes.IsProtected() && !setter.Attributes.IsProtected()) main = setter;
        var index = property.GetIndexParameters();
        var accessors = Accessor(getter, "get", main) + Accessor(setter, setter is not null && IsInit(setter) ? "init" : "set", main);
        return $"P:{owner}.{property.Name}{(index.Length == 0 ? "" : $"[{Parameters(index)}]")} : {ApiNames.Of(property.PropertyType)}"
            + $" {{ {accessors}}}{Protected(main)}{Dispatch(main)}{Obsolete(property)}";
    }

    private static string Accessor(MethodInfo? accessor, string keyword, MethodInfo main) => accessor is null
        ? ""
        : $"{(accessor.Attributes.IsProtected() && !main.Attributes.IsProtected() ? "protected " : "")}{keyword}; ";

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string FieldLine(FieldInfo field, string owner)
    {
        var value = ConstantOf(field);
        var modifiers = value is not null ? " const" : (field.IsStatic ? " static" : "") + (field.IsInitOnly ? " readonly" : "");
        return $"F:{owner}.{field.Name} : {ApiNames.Of(field.FieldType)}{(field.IsPublic ? "" : " protected")}{modifiers}"
            + $"{(value is null ? "" : $" = {value}")}{Obsolete(field)}";
    }

    // A decimal constant is a static field with an attribute: the runtime has no decimal literals.
    private static string? ConstantOf(FieldInfo field)
    {
        if (field.IsLiteral) return ApiNames.Literal(field.GetRawConstantValue(), field.FieldType);
        return field.GetCustomAttribute<DecimalConstantAttribute>(false) is { } constant
            ? ApiNames.Literal(constant.Value, field.FieldType)
            : null;
    }

    private static string? EventLine(EventInfo @event, string owner)
    {
        if (@event.AddMethod is not { } add || !IsVisible(add)) return null;
        return $"E:{owner}.{@event.Name} : {ApiNames.Of(@event.EventHandlerType!)}{Protected(add)}{Dispatch(add)}{Obsolete(@event)}";
    }

    private static string Parameters(ParameterInfo[] parameters, bool isExtension = false) =>
        string.Join(", ", parameters.Select(p => (isExtension && p.Position == 0 ? "this " : "") + Parameter(p)));

    private static string Parameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var passing = "";
        if (type.IsByRef)
        {
            passing = parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
            type = type.GetElementType()!;
        }
        else if (parameter.IsDefined(typeof(ParamArrayAttribute), false))
            passing = "params ";

        var value = parameter.HasDefaultValue ? $" = {ApiNames.Literal(parameter.RawDefaultValue, type)}" : "";
        return $"{passing}{ApiNames.Of(type)} {parameter.Name}{value}";
    }

    private static string Constraints(Type[] parameters)
    {
        var text = new StringBuilder();
        foreach (var parameter in parameters.Where(p => p.IsGenericParameter))
        {
            var flags = parameter.GenericParameterAttributes;
            var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
            var parts = new List<string>();
            if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)) parts.Add("class");
            if (isStruct) parts.Add("struct");
            parts.AddRange(parameter.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(ApiNames.Of));
            if (!isStruct && flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint)) parts.Add("new()");
            if (parts.Count > 0) text.Append(" where ").Append(parameter.Name).Append(": ").AppendJoin(", ", parts);
        }
        return text.ToString();
    }

    private static string Dispatch(MethodInfo method)
    {
        if (method.IsStatic) return method.IsAbstract ? " static abstract" : " static";
        if (!method.IsVirtual) return "";
        if (method.DeclaringType!.IsInterface) return method.IsAbstract ? " abstract" : " default-impl";

        var isNew = method.Attributes.HasFlag(MethodAttributes.NewSlot);
        if (method.IsAbstract) return isNew ? " abstract" : " abstract override";
        if (method.IsFinal) return isNew ? "" : " sealed override";
        return isNew ? " virtual" : " override";
    }

    private static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.Attributes.IsProtected();

    private static bool IsProtected(this MethodAttributes attributes) =>
        (attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Protected(MethodBase method) => method.Attributes.IsProtected() ? " protected" : "";

    private static string Obsolete(MemberInfo member) => member.IsDefined(typeof(ObsoleteAttribute), false) ? " [Obsolete]" : "";
}
