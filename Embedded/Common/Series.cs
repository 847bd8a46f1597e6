using System;
using System.Collections.Generic;
using System.Drawing;
using System.Linq;
using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>A series of single values.</summary>
public class Series : BaseSeries
{
    public Series()
    {
    }

    public Series(string name)
        : this(name, SeriesType.Line, 0, "$")
    {
    }

    public Series(string name, SeriesType type = SeriesType.Line, string unit = "$")
        : this(name, type, 0, unit)
    {
    }

    public Series(string name, SeriesType type, int index)
        : this(name, type, index, "$")
    {
    }

    /// <param name="name">Unique in its chart.</param>
    /// <param name="type">How it is drawn.</param>
    /// <param name="index">Series with the same index share a panel.</param>
    /// <param name="unit">What its values are in.</param>
    public Series(string name, SeriesType type, int index, string unit)
        : base(name, type, index, unit)
    {
    }

    public Series(string name, SeriesType type, string unit, Color color)
        : this(name, type, unit, color, ScatterMarkerSymbol.None)
    {
    }

    public Series(string name, SeriesType type, string unit, Color color, ScatterMarkerSymbol symbol = ScatterMarkerSymbol.None)
        : this(name, type, 0, unit)
    {
        Color = color;
        ScatterMarkerSymbol = symbol;
    }

    [JsonProperty("color")]
    [JsonConverter(typeof(ColorJsonConverter))]
    public Color Color { get; set; } = Color.Empty;

    [JsonProperty("scatterMarkerSymbol")]
    [JsonConverter(typeof(MarkerJsonConverter))]
    public ScatterMarkerSymbol ScatterMarkerSymbol { get; set; } = ScatterMarkerSymbol.None;

    /// <summary>Appends a value; one at the time of the last value takes its place.</summary>
    /// <exception cref="ArgumentException">The point is a candlestick.</exception>
    public override void AddPoint(ISeriesPoint point)
    {
        if (point is not ChartPoint value)
            throw new ArgumentException($"The series '{Name}' takes values, not a {point?.GetType().Name ?? "null"}.", nameof(point));
        if (Values.Count > 0 && Values[^1].Time == value.Time) Values[^1] = value;
        else Values.Add(value);
    }

    /// <inheritdoc cref="AddPoint(ISeriesPoint)"/>
    public override void AddPoint(DateTime time, List<decimal> values)
    {
        if (values.Count != 1) throw new ArgumentException($"The series '{Name}' takes one value, not {values.Count}.", nameof(values));
        AddPoint(time, values[0]);
    }

    public void AddPoint(DateTime time, decimal value) => AddPoint(
        SeriesType == SeriesType.Scatter ? new ScatterChartPoint(time, value) : new ChartPoint(time, value));

    public override BaseSeries Clone(bool empty = false) => CopyTo(
        new Series(Name, SeriesType, Index, Unit) { Color = Color, ScatterMarkerSymbol = ScatterMarkerSymbol }, empty);

    /// <summary>The mean of all values at the last time.</summary>
    public override ISeriesPoint ConsolidateChartPoints()
    {
        var values = GetValues<ChartPoint>().Where(point => point.y.HasValue).Select(point => point.y.Value).ToList();
        return values.Count == 0 ? null : new ChartPoint(Values[^1].Time, values.Sum() / values.Count);
    }

    /// <summary>Writes a colour as <c>#rrggbb</c>, none as an empty text.</summary>
    private sealed class ColorJsonConverter : JsonConverter<Color>
    {
        public override Color ReadJson(JsonReader reader, Type objectType, Color existingValue, bool hasExistingValue,
            JsonSerializer serializer) =>
            reader.Value is string { Length: > 0 } text ? ColorTranslator.FromHtml(text) : Color.Empty;

        public override void WriteJson(JsonWriter writer, Color value, JsonSerializer serializer) =>
            writer.WriteValue(value.IsEmpty ? "" : $"#{value.R:X2}{value.G:X2}{value.B:X2}");
    }

    /// <summary>Writes a marker's name in lower case.</summary>
    private sealed class MarkerJsonConverter : JsonConverter<ScatterMarkerSymbol>
    {
        public override ScatterMarkerSymbol ReadJson(
            JsonReader reader, Type objectType, ScatterMarkerSymbol existingValue, bool hasExistingValue, JsonSerializer serializer) =>
            reader.Value is string text
                ? Enum.Parse<ScatterMarkerSymbol>(text.Replace("-", "", StringComparison.Ordinal), true)
                : ScatterMarkerSymbol.None;

        public override void WriteJson(JsonWriter writer, ScatterMarkerSymbol value, JsonSerializer serializer) =>
            writer.WriteValue(value == ScatterMarkerSymbol.TriangleDown ? "triangle-down" : value.ToLower());
    }
}
