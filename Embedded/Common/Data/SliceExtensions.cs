using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;

namespace QuantConnect.Data;

/// <summary>Picks data out of a sequence of slices, such as a history.</summary>
public static class SliceExtensions
{
    /// <summary>The trade bars of a symbol.</summary>
    public static IEnumerable<TradeBar> Get(this IEnumerable<Slice> slices, Symbol symbol) => slices.TradeBars().Get(symbol);

    /// <summary>A number from the data of a symbol, where there is any.</summary>
    public static IEnumerable<decimal> Get(this IEnumerable<Slice> slices, Symbol symbol, Func<BaseData, decimal> field)
    {
        foreach (var slice in slices)
            if (slice.TryGetValue(symbol, out var data)) yield return data is List<Tick> ticks ? field(ticks[^1]) : field((BaseData)data);
    }

    /// <summary>The data of a symbol, where there is any.</summary>
    public static IEnumerable<T> Get<T>(this IEnumerable<DataDictionary<T>> dataDictionaries, Symbol symbol)
        where T : IBaseData
    {
        foreach (var dictionary in dataDictionaries)
            if (dictionary.TryGetValue(symbol, out var data)) yield return data;
    }

    /// <summary>The data of a type, slice by slice.</summary>
    public static IEnumerable<DataDictionary<T>> Get<T>(this IEnumerable<Slice> slices)
        where T : IBaseData => slices.Select(slice => slice.Get<T>()).Where(data => data.Count > 0);

    /// <summary>The data of a type of a symbol, where there is any.</summary>
    public static IEnumerable<T> Get<T>(this IEnumerable<Slice> slices, Symbol symbol)
        where T : IBaseData => slices.Select(slice => slice.Get<T>()).Get(symbol);

    /// <summary>Hands all data, or that of one type, to an action in order of time.</summary>
    public static void PushThrough(this IEnumerable<Slice> slices, Action<BaseData> handler, Type dataType = null)
    {
        foreach (var slice in slices)
            foreach (var data in slice.AllData)
                if (dataType is null || dataType.IsInstanceOfType(data)) handler(data);
    }

    /// <summary>Feeds consolidators in order of time.</summary>
    public static void PushThroughConsolidators(
        this IEnumerable<Slice> slices, Dictionary<Symbol, IDataConsolidator> consolidatorsBySymbol) =>
        slices.PushThroughConsolidators(consolidatorsBySymbol.GetValueOrDefault);

    /// <inheritdoc cref="PushThroughConsolidators(IEnumerable{Slice}, Dictionary{Symbol, IDataConsolidator})"/>
    public static void PushThroughConsolidators(this IEnumerable<Slice> slices, Func<Symbol, IDataConsolidator> consolidatorsProvider) =>
        slices.PushThrough(data => consolidatorsProvider(data.Symbol)?.Update(data));

    /// <summary>The ticks, slice by slice.</summary>
    public static IEnumerable<Ticks> Ticks(this IEnumerable<Slice> slices) =>
        slices.Select(slice => slice.Ticks).Where(ticks => ticks.Count > 0);

    public static double[] ToDoubleArray(this IEnumerable<decimal> decimals) => decimals.Select(value => (double)value).ToArray();

    /// <summary>The trade bars, slice by slice.</summary>
    public static IEnumerable<TradeBars> TradeBars(this IEnumerable<Slice> slices) =>
        slices.Select(slice => slice.Bars).Where(bars => bars.Count > 0);

    /// <summary>The data of a type of a symbol, where there is any.</summary>
    public static bool TryGet<T>(this Slice slice, Symbol symbol, out T data)
        where T : IBaseData => slice.Get<T>().TryGetValue(symbol, out data);
}
