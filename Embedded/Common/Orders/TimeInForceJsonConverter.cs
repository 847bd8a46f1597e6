using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using QuantConnect.Orders.TimeInForces;

namespace QuantConnect.Orders;

/// <summary>
/// A time in force as an object: without members for one that stands until cancelled, else its type's full name as <c>$type</c> and its
/// properties.
/// </summary>
public class TimeInForceJsonConverter : JsonConverter
{
    private const string TypeName = "$type";

    public override bool CanWrite => true;
    public override bool CanConvert(Type objectType) => typeof(TimeInForce).IsAssignableFrom(objectType);

    /// <exception cref="JsonSerializationException">The type is unknown.</exception>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var json = JObject.Load(reader);
        var type = (string)json[TypeName];
        if (type is null) return TimeInForce.GoodTilCanceled;
        if (type == typeof(DayTimeInForce).FullName) return TimeInForce.Day;
        if (type == typeof(GoodTilDateTimeInForce).FullName)
            return new GoodTilDateTimeInForce((DateTime)json[nameof(GoodTilDateTimeInForce.Expiry)]);
        throw new JsonSerializationException($"'{type}' is no time in force.");
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        var type = value.GetType();
        var json = new JObject();
        if (type != typeof(GoodTilCanceledTimeInForce)) json.Add(TypeName, type.FullName);
        foreach (var property in type.GetProperties())
        {
            if (property.CanRead && property.GetValue(value) is { } content) json.Add(property.Name, JToken.FromObject(content, serializer));
        }
        json.WriteTo(writer);
    }
}
