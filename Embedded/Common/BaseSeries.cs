using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>A named series of points in a chart.</summary>
public abstract class BaseSeries
{
    private int _updatesFrom;

    protected BaseSeries()
    {
    }

    protected BaseSeries(string name, SeriesType type)
        : this(name, type, 0)
    {
    }

    protected BaseSeries(string name, SeriesType type, int index)
        : this(name, type, index, "$")
    {
    }

    /// <param name="name">Unique in its chart.</param>
    /// <param name="type">How it is drawn.</param>
    /// <param name="index">Series with the same index share a panel.</param>
    /// <param name="unit">What its values are in.</param>
    protected BaseSeries(string name, SeriesType type, int index, string unit)
    {
        Name = name;
        SeriesType = type;
        Index = index;
        Unit = unit;
    }

    protected BaseSeries(string name, SeriesType type, string unit)
        : this(name, type, 0, unit)
    {
    }

    /// <summary>The panel.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    [JsonProperty("indexName", NullValueHandling = NullValueHandling.Ignore)]
    public string IndexName { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("seriesType")]
    public SeriesType SeriesType { get; set; }

    [JsonProperty("tooltip", NullValueHandling = NullValueHandling.Ignore)]
    public string Tooltip { get; set; }

    [JsonProperty("unit")]
    public string Unit { get; set; } = "$";

    /// <summary>In order of time.</summary>
    [JsonProperty("values")]
    public List<ISeriesPoint> Values { get; set; } = [];

    /// <summary>What is drawn over what.</summary>
    [JsonProperty("zIndex", NullValueHandling = NullValueHandling.Ignore)]
    public int? ZIndex { get; set; }

    /// <summary>Appends a point.</summary>
    public virtual void AddPoint(ISeriesPoint point) => Values.Add(point);

    /// <summary>Appends a point of one value, or of open, high, low and close.</summary>
    public abstract void AddPoint(DateTime time, List<decimal> values);

    /// <summary>A copy, with or without the points.</summary>
    public abstract BaseSeries Clone(bool empty = false);

    /// <summary>One point in place of all; null when there are none.</summary>
    public abstract ISeriesPoint ConsolidateChartPoints();

    /// <summary>A series of a type.</summary>
    public static BaseSeries Create(SeriesType seriesType, string name, int index = 0, string unit = "$") =>
        seriesType == SeriesType.Candle ? new CandlestickSeries(name, index, unit) : new Series(name, seriesType, index, unit);

    /// <summary>The points since the last call.</summary>
    public BaseSeries GetUpdates()
    {
        var updates = Clone(empty: true);
        for (; _updatesFrom < Values.Count; _updatesFrom++) updates.Values.Add(Values[_updatesFrom]);
        return updates;
    }

    /// <summary>The points of a type.</summary>
    public IEnumerable<T> GetValues<T>()
        where T : ISeriesPoint => Values.OfType<T>();

    /// <summary>Removes all points.</summary>
    public void Purge()
    {
        Values.Clear();
        _updatesFrom = 0;
    }

    protected List<ISeriesPoint> CloneValues() => Values.ConvertAll(point => point.Clone());

    /// <summary>Copies what both kinds of series have.</summary>
    internal T CopyTo<T>(T copy, bool empty)
        where T : BaseSeries
    {
        copy.IndexName = IndexName;
        copy.ZIndex = ZIndex;
        copy.Tooltip = Tooltip;
        if (!empty) copy.Values = CloneValues();
        return copy;
    }
}
