using System;
using System.Collections;
using System.Collections.Generic;
using QuantConnect.Data.Market;

namespace QuantConnect.Data;

public class Slice : ExtendedDictionary<Symbol, object>, IEnumerable<KeyValuePair<Symbol, BaseData>>, IEnumerable
{
    protected Slice(Slice slice) => throw null;
    public Slice(DateTime time, IEnumerable<BaseData> data, DateTime utcTime) => throw null;
    public Slice(DateTime time, List<BaseData> data, DateTime utcTime) => throw null;
    public IEnumerable<BaseData> AllData => throw null;
    public TradeBars Bars => throw null;
    public override int Count => throw null;
    public Delistings Delistings => throw null;
    public Dividends Dividends => throw null;
    protected override IEnumerable<Symbol> GetKeys => throw null;
    protected override IEnumerable<object> GetValues => throw null;
    public bool HasData => throw null;
    public override object this[Symbol symbol] { get => throw null; set => throw null; }
    public virtual IReadOnlyList<Symbol> Keys => throw null;
    public MarginInterestRates MarginInterestRates => throw null;
    public QuoteBars QuoteBars => throw null;
    public Splits Splits => throw null;
    public SymbolChangedEvents SymbolChangedEvents => throw null;
    public Ticks Ticks => throw null;
    public DateTime Time => throw null;
    public DateTime UtcTime => throw null;
    public virtual IReadOnlyList<BaseData> Values => throw null;
    public override bool ContainsKey(Symbol symbol) => throw null;
    public object Get(Type type) => throw null;
    public DataDictionary<T> Get<T>() where T: IBaseData => throw null;
    public T Get<T>(Symbol symbol) where T: BaseData => throw null;
    public IEnumerator<KeyValuePair<Symbol, BaseData>> GetEnumerator() => throw null;
    public override IEnumerable<KeyValuePair<Symbol, object>> GetItems() => throw null;
    public void MergeSlice(Slice inputSlice) => throw null;
    public override bool TryGetValue(Symbol symbol, out object data) => throw null;
    // DROPPED C:QuantConnect.Data.Slice(System.DateTime time, System.Collections.Generic.List<QuantConnect.Data.BaseData> data, QuantConnect.Data.Market.TradeBars tradeBars, QuantConnect.Data.Market.QuoteBars quote   <- QuantConnect.Data.Market.OptionChains
    // DROPPED P:QuantConnect.Data.Slice.FutureChains : QuantConnect.Data.Market.FuturesChains { get; }   <- QuantConnect.Data.Market.FuturesChains
    // DROPPED P:QuantConnect.Data.Slice.FuturesChains : QuantConnect.Data.Market.FuturesChains { get; }   <- QuantConnect.Data.Market.FuturesChains
    // DROPPED P:QuantConnect.Data.Slice.OptionChains : QuantConnect.Data.Market.OptionChains { get; }   <- QuantConnect.Data.Market.OptionChains
    // DROPPED M:QuantConnect.Data.Slice.Get(Python.Runtime.PyObject type) : Python.Runtime.PyObject   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Data.Slice.Get(Python.Runtime.PyObject type, QuantConnect.Symbol symbol) : Python.Runtime.PyObject   <- Python.Runtime.PyObject
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
}
