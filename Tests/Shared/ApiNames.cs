using System.Globalization;
using System.Reflection;
using System.Text;

namespace Backtests.Tests;

/// <summary>How an API listing writes type names and constants.</summary>
internal static class ApiNames
{
    /// <summary>
    /// A type's full name: <c>System.Int32?</c>, <c>System.Byte[]</c>, <c>System.Double[,]</c>,
    /// <c>Outer&lt;T&gt;.Inner&lt;U&gt;</c>, <c>T</c>.
    /// </summary>
    public static string Of(Type type)
    {
        if (type.IsGenericParameter) return type.Name;
        if (type.IsByRef) return $"ref {Of(type.GetElementType()!)}";
        if (type.IsPointer) return $"{Of(type.GetElementType()!)}*";
        if (type.IsArray) return ArrayName(type);
        if (Nullable.GetUnderlyingType(type) is { } underlying && !type.IsGenericTypeDefinition) return $"{Of(underlying)}?";

        var text = new StringBuilder(type.Namespace);
        var arguments = type.GetGenericArguments();
        var written = 0;
        foreach (var part in EnclosingTypes(type))
        {
            if (text.Length > 0) text.Append('.');
            var tick = part.Name.IndexOf('`', StringComparison.Ordinal);
            text.Append(tick < 0 ? part.Name : part.Name[..tick]);

            // A nested type repeats the parameters of those around it; each part shows only its own.
            var count = part.GetGenericArguments().Length;
            if (count > written) text.Append('<').AppendJoin(", ", arguments[written..count].Select(Of)).Append('>');
            written = count;
        }
        return text.ToString();
    }

    /// <summary>The name of what the method returns.</summary>
    public static string OfReturn(MethodInfo method) => Of(method.ReturnType);

    /// <summary>
    /// A constant of the given type: <c>"text"</c>, <c>','</c>, <c>0.5d</c>, <c>1.0m</c>, <c>true</c>, <c>null</c>, <c>default</c> (of a
    /// structure), <c>Foo.Color.Red(2)</c>.
    /// </summary>
    public static string Literal(object? value, Type type)
    {
        var isNullable = Nullable.GetUnderlyingType(type) is not null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null or Missing) return type.IsValueType && !isNullable ? "default" : "null";
        if (type.IsEnum) return $"{Of(type)}.{Enum.ToObject(type, value)}({Invariant(Number(value))})";
        return value switch
        {
            string s => $"\"{s}\"",
            char c => $"'{c}'",
            bool b => b ? "true" : "false",
            decimal => $"{Invariant(value)}m",
            double => $"{Invariant(value)}d",
            float => $"{Invariant(value)}f",
            _ => Invariant(value),
        };
    }

    /// <summary>The value's text in the invariant culture.</summary>
    public static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static object Number(object value) =>
        value is Enum ? Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture) : value;

    // In C# the outermost rank comes first: an array of matrices is T[][,].
    private static string ArrayName(Type type)
    {
        var ranks = new StringBuilder();
        var element = type;
        for (; element.IsArray; element = element.GetElementType()!) ranks.Append('[').Append(',', element.GetArrayRank() - 1).Append(']');
        return Of(element) + ranks;
    }

    private static IEnumerable<Type> EnclosingTypes(Type type)
    {
        var chain = new Stack<Type>();
        for (var t = type; t is not null; t = t.DeclaringType) chain.Push(t);
        return chain;
    }
}
