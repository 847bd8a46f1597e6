using System;
using System.Collections.Generic;
using System.Globalization;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;

namespace QuantConnect.Indicators;

#pragma warning disable CS0660, CS0661 // Equality with a number is not equality of objects; IndicatorBase<T> decides on that.
/// <summary>A number that follows a series of data.</summary>
public abstract partial class IndicatorBase : WindowBase<IndicatorDataPoint>, IIndicator
#pragma warning restore CS0660, CS0661
{
    private HashSet<IDataConsolidator> _consolidators;

    protected IndicatorBase() => Current = new IndicatorDataPoint(DateTime.MinValue, 0m);

    protected IndicatorBase(string name)
        : this() => Name = name;

    /// <summary>Raised with each new value.</summary>
    public event IndicatorUpdatedHandler Updated;

    /// <summary>The consolidators that feed it.</summary>
    public ISet<IDataConsolidator> Consolidators => _consolidators ??= [];

    /// <summary>Whether it has had enough data for its value to mean something.</summary>
    public abstract bool IsReady { get; }

    public string Name { get; protected set; }

    /// <summary>The value before the current one; zero at the beginning of time when there was none.</summary>
    public override IndicatorDataPoint Previous => Window.Count > 1 ? Window[1] : new IndicatorDataPoint(DateTime.MinValue, 0m);

    /// <summary>How many points it has had.</summary>
    public long Samples { get; internal set; }

    /// <summary>Orders indicators by value.</summary>
    public int CompareTo(IIndicator other) => other is null ? 1 : Current.CompareTo(other.Current);

    /// <inheritdoc cref="CompareTo(IIndicator)"/>
    public int CompareTo(object obj) => obj is IIndicator other
        ? CompareTo(other)
        : throw new ArgumentException($"An indicator can't be compared with a {obj?.GetType().Name ?? "null"}.", nameof(obj));

    /// <summary>Forgets all data.</summary>
    public abstract void Reset();

    public override string ToString() => Current.Value.ToString("#######0.0####", CultureInfo.InvariantCulture);

    /// <summary>Takes a point in.</summary>
    /// <returns>Whether the value means something now.</returns>
    public abstract bool Update(IBaseData input);

    public static implicit operator decimal(IndicatorBase instance) => instance.Current.Value;

    protected virtual void OnUpdated(IndicatorDataPoint consolidated) => Updated?.Invoke(this, consolidated);
}
