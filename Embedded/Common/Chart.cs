using System;
using System.Collections.Generic;
using System.Drawing;
using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>Named series in one picture.</summary>
public class Chart
{
    public Chart()
    {
    }

    public Chart(string name)
        : this(name, null)
    {
    }

    /// <param name="name">Unique in its run.</param>
    /// <param name="symbol">The security that it is about, or null.</param>
    public Chart(string name, Symbol symbol)
    {
        Name = name;
        Symbol = symbol;
    }

    [JsonProperty("legendDisabled", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool LegendDisabled { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; } = "";

    [JsonProperty("series")]
    public Dictionary<string, BaseSeries> Series { get; set; } = [];

    [JsonProperty("symbol", NullValueHandling = NullValueHandling.Ignore)]
    public Symbol Symbol { get; set; }

    /// <exception cref="ArgumentException">There is one of that name.</exception>
    public void AddSeries(BaseSeries series)
    {
        if (!Series.TryAdd(series.Name, series))
            throw new ArgumentException($"The chart '{Name}' has a series '{series.Name}' already.", nameof(series));
    }

    /// <summary>A copy with all points.</summary>
    public virtual Chart Clone() => Copy(empty: false);

    /// <summary>A copy without points.</summary>
    public virtual Chart CloneEmpty() => Copy(empty: true);

    /// <summary>The points since the last call.</summary>
    public Chart GetUpdates()
    {
        var chart = new Chart(Name, Symbol) { LegendDisabled = LegendDisabled };
        foreach (var series in Series.Values) chart.AddSeries(series.GetUpdates());
        return chart;
    }

    /// <summary>The series of a name; when there is none, or it is to be replaced, a copy of the template without points.</summary>
    public BaseSeries TryAddAndGetSeries(string name, BaseSeries templateSeries, bool forceAddNew = false)
    {
        if (!forceAddNew && Series.TryGetValue(name, out var known)) return known;
        var series = templateSeries.Clone(empty: true);
        series.Name = name;
        return Series[name] = series;
    }

    /// <inheritdoc cref="TryAddAndGetSeries(string, BaseSeries, bool)"/>
    /// <exception cref="ArgumentException">The series of that name is not one of single values.</exception>
    public Series TryAddAndGetSeries(
        string name, SeriesType type, int index, string unit, Color color, ScatterMarkerSymbol symbol, bool forceAddNew = false)
    {
        var template = new Series(name, type, index, unit) { Color = color, ScatterMarkerSymbol = symbol };
        return TryAddAndGetSeries(name, template, forceAddNew) as Series
            ?? throw new ArgumentException($"The series '{name}' of the chart '{Name}' consists of candlesticks.", nameof(name));
    }

    private Chart Copy(bool empty)
    {
        var chart = new Chart(Name, Symbol) { LegendDisabled = LegendDisabled };
        foreach (var series in Series.Values) chart.AddSeries(series.Clone(empty));
        return chart;
    }
}
