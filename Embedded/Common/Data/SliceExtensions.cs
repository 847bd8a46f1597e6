using System;
using System.Collections.Generic;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Data;

public static class SliceExtensions
{
    public static IEnumerable<TradeBar> Get(this IEnumerable<Slice> slices, Symbol symbol) => throw null;
    public static IEnumerable<decimal> Get(this IEnumerable<Slice> slices, Symbol symbol, Func<BaseData, decimal> field) => throw null;
    public static IEnumerable<object> Get(this IEnumerable<Slice> slices, Type type, Symbol symbol = null) => throw null;
    public static IEnumerable<T> Get<T>(this IEnumerable<DataDictionary<T>> dataDictionaries, Symbol symbol) where T: IBaseData => throw null;
    public static IEnumerable<decimal> Get<T>(this IEnumerable<DataDictionary<T>> dataDictionaries, Symbol symbol, string field) => throw null;
    public static IEnumerable<DataDictionary<T>> Get<T>(this IEnumerable<Slice> slices) where T: IBaseData => throw null;
    public static IEnumerable<T> Get<T>(this IEnumerable<Slice> slices, Symbol symbol) where T: IBaseData => throw null;
    public static IEnumerable<DataDictionary<BaseDataCollection>> GetUniverseData(this IEnumerable<Slice> slices) => throw null;
    public static void PushThrough(this IEnumerable<Slice> slices, Action<BaseData> handler, Type dataType = null) => throw null;
    public static void PushThroughConsolidators(this IEnumerable<Slice> slices, Dictionary<Symbol, IDataConsolidator> consolidatorsBySymbol) => throw null;
    public static void PushThroughConsolidators(this IEnumerable<Slice> slices, Func<Symbol, IDataConsolidator> consolidatorsProvider) => throw null;
    public static IEnumerable<Ticks> Ticks(this IEnumerable<Slice> slices) => throw null;
    public static double[] ToDoubleArray(this IEnumerable<decimal> decimals) => throw null;
    public static IEnumerable<TradeBars> TradeBars(this IEnumerable<Slice> slices) => throw null;
    public static bool TryGet(this Slice slice, Type type, Symbol symbol, out object data) => throw null;
    public static bool TryGet<T>(this Slice slice, Symbol symbol, out T data) where T: IBaseData => throw null;
}
