using System;
using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>Writes a point as an array of its time and its values, one with a text as an object.</summary>
internal sealed class ChartPointJsonConverter : JsonConverter
{
    public override bool CanRead => false;

    public override bool CanConvert(Type objectType) => typeof(ISeriesPoint).IsAssignableFrom(objectType);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        throw new InvalidOperationException("Chart points are written only.");

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        switch (value)
        {
            case ScatterChartPoint { Tooltip: { } tooltip } point:
                writer.WriteStartObject();
                writer.WritePropertyName("x");
                writer.WriteValue(point.x);
                writer.WritePropertyName("y");
                Write(writer, point.y);
                writer.WritePropertyName("tooltip");
                writer.WriteValue(tooltip);
                writer.WriteEndObject();
                break;
            case ChartPoint point:
                writer.WriteStartArray();
                writer.WriteValue(point.x);
                Write(writer, point.y);
                writer.WriteEndArray();
                break;
            case Candlestick candle:
                writer.WriteStartArray();
                writer.WriteValue(candle.LongTime);
                Write(writer, candle.Open);
                Write(writer, candle.High);
                Write(writer, candle.Low);
                Write(writer, candle.Close);
                writer.WriteEndArray();
                break;
        }
    }

    private static void Write(JsonWriter writer, decimal? value)
    {
        if (value is { } number) writer.WriteValue(number.SmartRounding());
        else writer.WriteNull();
    }
}
