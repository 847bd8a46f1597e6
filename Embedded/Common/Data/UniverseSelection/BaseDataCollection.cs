using System;
using System.Collections;
using System.Collections.Generic;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>Several points of one time in one, as a reader of custom data may return them.</summary>
public class BaseDataCollection : BaseData, IEnumerable<BaseData>
{
    private DateTime _endTime;

    /// <summary>An empty collection.</summary>
    public BaseDataCollection() { }

    /// <summary>A collection of points that hold from one instant to the same.</summary>
    public BaseDataCollection(DateTime time, Symbol symbol, IEnumerable<BaseData> data = null)
    {
        Symbol = symbol;
        Time = time;
        EndTime = time;
        if (data is not null) AddRange(data);
    }

    /// <summary>The same points.</summary>
    public BaseDataCollection(BaseDataCollection other) : this(other.Time, other.Symbol, other.Data)
    {
        EndTime = other.EndTime;
        Underlying = other.Underlying;
    }

    /// <summary>The points.</summary>
    public List<BaseData> Data { get; set; } = new();

    /// <summary>Until when they hold.</summary>
    public override DateTime EndTime
    {
        get => _endTime;
        set => _endTime = value;
    }

    /// <summary>A point of the asset that they are about.</summary>
    public BaseData Underlying { get; set; }

    /// <summary>Adds a point.</summary>
    public virtual void Add(BaseData newDataPoint) => Data.Add(newDataPoint);

    /// <summary>Adds points.</summary>
    public virtual void AddRange(IEnumerable<BaseData> newDataPoints) => Data.AddRange(newDataPoints);

    /// <summary>A collection of the same points.</summary>
    public override BaseData Clone() => new BaseDataCollection(this);

    /// <summary>The points.</summary>
    public IEnumerator<BaseData> GetEnumerator() => Data.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
