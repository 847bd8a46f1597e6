using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace QuantConnect.Securities;

/// <summary>The last data of a security and the prices that follow from it.</summary>
public class SecurityCache
{
    private static readonly Type TradeBarType = typeof(TradeBar);
    private static readonly Type QuoteBarType = typeof(QuoteBar);
    private TypeStore _store = new();
    private Dictionary<string, object> _properties;
    private BaseData _lastData;
    private DateTime _lastQuoteBarEnd;
    private DateTime _lastOhlcEnd;

    public decimal AskPrice { get; private set; }
    public decimal AskSize { get; private set; }
    public decimal BidPrice { get; private set; }
    public decimal BidSize { get; private set; }
    public decimal Close { get; private set; }
    public decimal High { get; private set; }
    public decimal Low { get; private set; }
    public decimal Open { get; private set; }
    public long OpenInterest { get; private set; }

    /// <summary>The middle of bid and ask where quotes are subscribed, else the last trade.</summary>
    public decimal Price { get; private set; }

    /// <summary>Values that the user attaches to the security.</summary>
    public Dictionary<string, object> Properties => _properties ??= new Dictionary<string, object>();

    public decimal Volume { get; private set; }

    /// <summary>Takes one data point and remembers it as its type's last.</summary>
    public void AddData(BaseData data) => ProcessDataPoint(data, true);

    /// <summary>Takes a time step's data of one type. Points that were filled forward change nothing.</summary>
    public void AddDataList(IReadOnlyList<BaseData> data, Type dataType, bool? containsFillForwardData = null,
        bool isInternalConfig = false)
    {
        if (data.Count == 1)
        {
            AddSingle(data[0], dataType);
            return;
        }
        var real = data;
        if (containsFillForwardData != false && data.Any(point => point.IsFillForward))
            real = data.Where(point => !point.IsFillForward).ToList();
        if (real.Count != 0) StoreData(real, dataType);
        for (var i = 0; i < data.Count; i++) ProcessDataPoint(data[i], false);
    }

    /// <summary>As <see cref="AddDataList"/> for the one point that a bar subscription delivers, without a list.</summary>
    internal void AddSingle(BaseData data, Type dataType)
    {
        if (data.IsFillForward) return;
        _store.Put(dataType, data, null);
        ProcessDataPoint(data, false);
    }

    /// <summary>The last time step's data of a type.</summary>
    public IEnumerable<T> GetAll<T>() => TryGetValue(typeof(T), out var data) ? data.Cast<T>() : Enumerable.Empty<T>();

    /// <summary>The last data point whatever its type; a quote bar is preferred to the trade bar of the same time.</summary>
    public BaseData GetData() => _lastData;

    /// <summary>The last data point of a type, null when there was none.</summary>
    public T GetData<T>() where T : BaseData
    {
        if (typeof(T) == TradeBarType) return (T)_store.Trade.Last;
        if (typeof(T) == QuoteBarType) return (T)_store.Quote.Last;
        return _store.Others != null && _store.Others.TryGetValue(typeof(T), out var slot) ? slot.Last as T : null;
    }

    public bool HasData(Type type) => TryGetValue(type, out _);

    /// <summary>Updates the prices from one data point.</summary>
    protected virtual void ProcessDataPoint(BaseData data, bool cacheByType)
    {
        var isBar = data.DataType is MarketDataType.TradeBar or MarketDataType.QuoteBar;
        if (!isBar && data is Tick { TickType: TickType.OpenInterest })
        {
            UpdateOpenInterest(data);
            return;
        }
        if (data.IsFillForward) return;
        if (cacheByType) _store.Put(data.GetType(), data, null);

        var isTradeBar = data.DataType == MarketDataType.TradeBar;
        var quoteKnown = isTradeBar && _lastQuoteBarEnd == data.EndTime;
        if (_lastData == null || !quoteKnown) _lastData = data;

        switch (data)
        {
            case Tick tick:
                if (tick.Value != 0) Price = tick.Value;
                if (tick.TickType == TickType.Trade && tick.Quantity != 0) Volume = tick.Quantity;
                if (tick.TickType != TickType.Quote) break;
                if (tick.BidPrice != 0) BidPrice = tick.BidPrice;
                if (tick.BidSize != 0) BidSize = tick.BidSize;
                if (tick.AskPrice != 0) AskPrice = tick.AskPrice;
                if (tick.AskSize != 0) AskSize = tick.AskSize;
                break;
            case QuoteBar quote:
                _lastQuoteBarEnd = quote.EndTime;
                _lastOhlcEnd = quote.EndTime;
                SetOhlc(quote.Open, quote.High, quote.Low, quote.Close);
                if (quote.Ask is { Close: not 0m } ask) AskPrice = ask.Close;
                if (quote.Bid is { Close: not 0m } bid) BidPrice = bid.Close;
                if (quote.LastBidSize != 0) BidSize = quote.LastBidSize;
                if (quote.LastAskSize != 0) AskSize = quote.LastAskSize;
                break;
            case IBar bar:
                if (!quoteKnown || _lastOhlcEnd != data.EndTime)
                {
                    _lastOhlcEnd = data.EndTime;
                    SetOhlc(bar.Open, bar.High, bar.Low, bar.Close);
                }
                if (data is TradeBar { Volume: not 0m } trade) Volume = trade.Volume;
                break;
            default:
                if (data.DataType != MarketDataType.Auxiliary && data.Price != 0) Price = data.Price;
                break;
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Reset()
    {
        _store = new TypeStore();
        _properties = null;
        _lastData = null;
        _lastQuoteBarEnd = _lastOhlcEnd = default;
        Price = Open = High = Low = Close = BidPrice = BidSize = AskPrice = AskSize = Volume = 0m;
        OpenInterest = 0;
    }

    /// <summary>Makes a cache read and write another's data by type.</summary>
    public static void ShareTypeCacheInstance(SecurityCache sourceToShare, SecurityCache targetToModify) =>
        targetToModify._store = sourceToShare._store;

    /// <summary>Remembers a time step's data as the last of its type.</summary>
    public virtual void StoreData(IReadOnlyList<BaseData> data, Type dataType)
    {
        if (data.Count == 0) return;
        _store.Put(dataType, data[^1], data);
        if (data[0] is Tick) UpdateOpenInterest(data);
    }

    public bool TryGetValue(Type type, out IReadOnlyList<BaseData> data)
    {
        data = null;
        Slot slot;
        if (type == TradeBarType) slot = _store.Trade;
        else if (type == QuoteBarType) slot = _store.Quote;
        else if (_store.Others == null || !_store.Others.TryGetValue(type, out slot)) return false;
        if (slot.Last == null) return false;
        data = slot.All ?? new[] { slot.Last };
        return true;
    }

    protected void UpdateOpenInterest(BaseData data)
    {
        if (data is Tick { TickType: TickType.OpenInterest } tick) OpenInterest = (long)tick.Value;
    }

    protected void UpdateOpenInterest(IReadOnlyList<BaseData> data)
    {
        for (var i = 0; i < data.Count; i++) UpdateOpenInterest(data[i]);
    }

    private void SetOhlc(decimal open, decimal high, decimal low, decimal close)
    {
        if (open != 0) Open = open;
        if (high != 0) High = high;
        if (low != 0) Low = low;
        if (close != 0) Price = Close = close;
    }

    private struct Slot
    {
        public BaseData Last;
        public IReadOnlyList<BaseData> All;
    }

    // Trade and quote bars, which every step of every security writes, have fields of their own.
    private sealed class TypeStore
    {
        public Slot Trade;
        public Slot Quote;
        public Dictionary<Type, Slot> Others;

        public void Put(Type type, BaseData last, IReadOnlyList<BaseData> all)
        {
            var slot = new Slot { Last = last, All = all };
            if (type == TradeBarType) Trade = slot;
            else if (type == QuoteBarType) Quote = slot;
            else (Others ??= new Dictionary<Type, Slot>())[type] = slot;
        }
    }
}
