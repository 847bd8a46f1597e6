using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>Reads a value of a type from text: a number, a date, a span, an enumeration's name, a symbol, ...</summary>
    public static T ConvertTo<T>(this string value) => (T)value.ConvertTo(typeof(T));

    /// <inheritdoc cref="ConvertTo{T}(string)"/>
    /// <exception cref="FormatException">The text is no value of the type.</exception>
    public static object ConvertTo(this string value, Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return string.IsNullOrEmpty(value) ? null : value.ConvertTo(underlying);
        if (type == typeof(string)) return value;
        if (type.IsEnum) return Enum.Parse(type, value, true);
        if (type == typeof(decimal))
            return decimal.Parse(value, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture);
        if (type == typeof(TimeSpan)) return TimeSpan.Parse(value, CultureInfo.InvariantCulture);
        if (type == typeof(DateTime)) return Time.ParseDate(value);
        if (type == typeof(Symbol)) return SymbolCache.GetSymbol(value);
        if (typeof(IConvertible).IsAssignableFrom(type)) return Convert.ChangeType(value, type, CultureInfo.InvariantCulture);

        var parse = type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)])
            ?? throw new ArgumentException($"Text can't be read as {type.GetBetterTypeName()}.", nameof(type));
        return parse.Invoke(null, [value]);
    }

    /// <summary>An instance of a data type, to ask it about its source, zone and resolution.</summary>
    public static BaseData GetBaseDataInstance(this Type type)
    {
        if (!typeof(BaseData).IsAssignableFrom(type))
            throw new ArgumentException(
                $"{type.GetBetterTypeName()} is not a type of data: it doesn't derive from BaseData.", nameof(type));
        if (type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []) is null)
            throw new ArgumentException($"The data type {type.GetBetterTypeName()} needs a constructor without parameters.", nameof(type));
        return (BaseData)Activator.CreateInstance(type, true);
    }

    /// <summary>The name as C# writes it: <c>List&lt;TradeBar&gt;</c>.</summary>
    public static string GetBetterTypeName(this Type type)
    {
        if (!type.IsGenericType) return type.Name;
        var tick = type.Name.IndexOf('`');
        var name = tick < 0 ? type.Name : type.Name[..tick];
        return $"{name}<{string.Join(",", type.GetGenericArguments().Select(GetBetterTypeName))}>";
    }

    /// <summary>Whether the type reads from a stream of its own instead of line by line.</summary>
    public static bool ImplementsStreamReader(this Type baseDataType)
    {
        var reader = baseDataType.GetMethod(
            nameof(BaseData.Reader), [typeof(SubscriptionDataConfig), typeof(StreamReader), typeof(DateTime), typeof(bool)]);
        return reader is not null && reader.DeclaringType != typeof(BaseData);
    }

    /// <summary>Whether the data of a subscription is custom: neither one of the usual types nor about a security that has them.</summary>
    public static bool IsCustomDataType(Symbol symbol, Type type) =>
        type.Namespace != typeof(Bar).Namespace || symbol.SecurityType == SecurityType.Base;

    /// <inheritdoc cref="IsCustomDataType(Symbol, Type)"/>
    public static bool IsCustomDataType<T>(this Symbol symbol) => IsCustomDataType(symbol, typeof(T));
}
