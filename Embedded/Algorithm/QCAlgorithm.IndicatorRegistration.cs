using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

/// <summary>Feeding indicators from subscriptions and from history.</summary>
public partial class QCAlgorithm
{
    /// <summary>Warms up every indicator that a helper such as <c>SMA</c> creates. The same as Settings.AutomaticIndicatorWarmUp.</summary>
    [Obsolete("Please use Settings.AutomaticIndicatorWarmUp instead.")]
    public bool EnableAutomaticIndicatorWarmUp
    {
        get => Settings.AutomaticIndicatorWarmUp;
        set => Settings.AutomaticIndicatorWarmUp = value;
    }

    /// <summary>Feeds an indicator with bars of the given resolution.</summary>
    /// <param name="symbol">Whose data.</param>
    /// <param name="indicator">What is fed.</param>
    /// <param name="resolution">Null for the subscription's own.</param>
    /// <param name="selector">The value of a bar; its close by default.</param>
    public void RegisterIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, Resolution? resolution = null,
        Func<IBaseData, decimal> selector = null) =>
        RegisterIndicator(symbol, indicator, ResolveConsolidator(symbol, resolution), selector);

    /// <summary>Feeds an indicator with bars of the given period.</summary>
    /// <inheritdoc cref="RegisterIndicator(Symbol, IndicatorBase{IndicatorDataPoint}, Resolution?, Func{IBaseData, decimal})"/>
    public void RegisterIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, TimeSpan? resolution = null, Func<IBaseData,
        decimal> selector = null) =>
        RegisterIndicator(symbol, indicator, ResolveConsolidator(symbol, resolution), selector);

    /// <summary>Feeds an indicator with what a consolidator makes of a symbol's data.</summary>
    /// <inheritdoc cref="RegisterIndicator(Symbol, IndicatorBase{IndicatorDataPoint}, Resolution?, Func{IBaseData, decimal})"/>
    public void RegisterIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, IDataConsolidator consolidator,
        Func<IBaseData, decimal> selector = null)
    {
        Attach(symbol, indicator, consolidator);
        consolidator.DataConsolidated += (_, bar) =>
            indicator.Update(new IndicatorDataPoint(bar.Symbol, bar.EndTime, selector is null ? bar.Value : selector(bar)));
    }

    /// <summary>Feeds an indicator of bars with bars of the given resolution.</summary>
    public void RegisterIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, Resolution? resolution = null) where T : IBaseData =>
        RegisterIndicator(symbol, indicator, ResolveConsolidator(symbol, resolution, typeof(T)));

    /// <summary>Feeds an indicator of bars with what a selector makes of bars of the given resolution.</summary>
    public void RegisterIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, Resolution? resolution, Func<IBaseData, T> selector)
        where T : IBaseData =>
        RegisterIndicator(symbol, indicator, ResolveConsolidator(symbol, resolution, typeof(T)), selector);

    /// <summary>Feeds an indicator of bars with what a selector makes of bars of the given period.</summary>
    public void RegisterIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, TimeSpan? resolution, Func<IBaseData, T> selector = null)
        where T : IBaseData =>
        RegisterIndicator(symbol, indicator, ResolveConsolidator(symbol, resolution, typeof(T)), selector);

    /// <summary>Feeds an indicator of bars with what a consolidator makes of a symbol's data.</summary>
    /// <exception cref="ArgumentException">The indicator cannot take what the consolidator makes.</exception>
    public void RegisterIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, IDataConsolidator consolidator, Func<IBaseData,
        T> selector = null) where T : IBaseData
    {
        if (selector is null && !typeof(T).IsAssignableFrom(consolidator.OutputType))
        {
            if (typeof(T) != typeof(IndicatorDataPoint))
                throw new ArgumentException($"Type mismatch found between consolidator and indicator for symbol: {symbol}. " +
                    $"Consolidator outputs type {consolidator.OutputType.Name} but indicator expects input type {typeof(T).Name}");
            selector = bar => (T)(IBaseData)new IndicatorDataPoint(bar.Symbol, bar.EndTime, bar.Value);
        }
        Attach(symbol, indicator, consolidator);
        consolidator.DataConsolidated += (_, bar) => indicator.Update(selector is null ? bar : selector(bar));
    }

    /// <summary>Stops to feed an indicator.</summary>
    public void UnregisterIndicator(IndicatorBase indicator) => DeregisterIndicator(indicator);

    /// <summary>Stops to feed an indicator.</summary>
    public void DeregisterIndicator(IndicatorBase indicator)
    {
        foreach (var consolidator in indicator.Consolidators)
            foreach (var config in SubscriptionManager.Subscriptions)
                if (config.Consolidators.Contains(consolidator)) SubscriptionManager.RemoveConsolidator(config.Symbol, consolidator);
        indicator.Consolidators.Clear();
    }

    /// <summary>Feeds an indicator from history until it is ready.</summary>
    /// <param name="symbol">Whose data.</param>
    /// <param name="indicator">What is fed; it must know how many bars it needs.</param>
    /// <param name="resolution">Null for the subscription's own.</param>
    /// <param name="selector">The value of a bar; its close by default.</param>
    public void WarmUpIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, Resolution? resolution = null, Func<IBaseData,
        decimal> selector = null) =>
        WarmUpIndicator([symbol], indicator, resolution, selector);

    /// <inheritdoc cref="WarmUpIndicator(Symbol, IndicatorBase{IndicatorDataPoint}, Resolution?, Func{IBaseData, decimal})"/>
    public void WarmUpIndicator(IEnumerable<Symbol> symbols, IndicatorBase<IndicatorDataPoint> indicator, Resolution? resolution = null,
        Func<IBaseData, decimal> selector = null) =>
        WarmUp(symbols, indicator, resolution?.ToTimeSpan(), null, bar => indicator.Update(new IndicatorDataPoint(bar.Symbol, bar.EndTime,
            selector is null ? bar.Value : selector(bar))));

    /// <summary>Feeds an indicator of bars of the given period from history until it is ready.</summary>
    /// <inheritdoc cref="WarmUpIndicator(Symbol, IndicatorBase{IndicatorDataPoint}, Resolution?, Func{IBaseData, decimal})"/>
    public void WarmUpIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, TimeSpan period, Func<IBaseData,
        decimal> selector = null) =>
        WarmUpIndicator([symbol], indicator, period, selector);

    /// <inheritdoc cref="WarmUpIndicator(Symbol, IndicatorBase{IndicatorDataPoint}, TimeSpan, Func{IBaseData, decimal})"/>
    public void WarmUpIndicator(IEnumerable<Symbol> symbols, IndicatorBase<IndicatorDataPoint> indicator, TimeSpan period, Func<IBaseData,
        decimal> selector = null) =>
        WarmUp(symbols, indicator, period, null, bar => indicator.Update(new IndicatorDataPoint(bar.Symbol, bar.EndTime,
            selector is null ? bar.Value : selector(bar))));

    /// <inheritdoc cref="WarmUpIndicator(Symbol, IndicatorBase{IndicatorDataPoint}, Resolution?, Func{IBaseData, decimal})"/>
    public void WarmUpIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, Resolution? resolution = null, Func<IBaseData,
        T> selector = null) where T : class, IBaseData =>
        WarmUpIndicator([symbol], indicator, resolution, selector);

    /// <inheritdoc cref="WarmUpIndicator(Symbol, IndicatorBase{IndicatorDataPoint}, Resolution?, Func{IBaseData, decimal})"/>
    public void WarmUpIndicator<T>(IEnumerable<Symbol> symbols, IndicatorBase<T> indicator, Resolution? resolution = null, Func<IBaseData,
        T> selector = null) where T : class, IBaseData =>
        WarmUp(symbols, indicator, resolution?.ToTimeSpan(), typeof(T), bar => indicator.Update(selector is null ? bar : selector(bar)));

    /// <inheritdoc cref="WarmUpIndicator(Symbol, IndicatorBase{IndicatorDataPoint}, TimeSpan, Func{IBaseData, decimal})"/>
    public void WarmUpIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, TimeSpan period, Func<IBaseData, T> selector = null)
        where T : class, IBaseData =>
        WarmUpIndicator([symbol], indicator, period, selector);

    /// <inheritdoc cref="WarmUpIndicator(Symbol, IndicatorBase{IndicatorDataPoint}, TimeSpan, Func{IBaseData, decimal})"/>
    public void WarmUpIndicator<T>(IEnumerable<Symbol> symbols, IndicatorBase<T> indicator, TimeSpan period, Func<IBaseData,
        T> selector = null) where T : class, IBaseData =>
        WarmUp(symbols, indicator, period, typeof(T), bar => indicator.Update(selector is null ? bar : selector(bar)));

    /// <summary>The conventional name of an indicator, such as SMA(20,BTCUSDT_min).</summary>
    public string CreateIndicatorName(Symbol symbol, FormattableString type, Resolution? resolution) =>
        CreateIndicatorName(symbol, FormattableString.Invariant(type), resolution);

    /// <summary>The conventional name of an indicator, such as SMA(20,BTCUSDT_min).</summary>
    public string CreateIndicatorName(Symbol symbol, string type, Resolution? resolution)
    {
        var named = symbol != QuantConnect.Symbol.None && symbol != QuantConnect.Symbol.Empty;
        if (resolution is null && named) resolution = SubscriptionFor(symbol).Resolution;
        var suffix = resolution switch
        {
            Resolution.Tick => "_tick",
            Resolution.Second => "_sec",
            Resolution.Minute => "_min",
            Resolution.Hour => "_hr",
            Resolution.Daily => "_day",
            _ => string.Empty,
        };
        var context = named ? symbol.ToString() + suffix : suffix.TrimStart('_');
        return $"{type}({context})".Replace(")(", ",", StringComparison.Ordinal);
    }

    private void Attach(Symbol symbol, IndicatorBase indicator, IDataConsolidator consolidator)
    {
        indicator.Consolidators.Add(consolidator);
        SubscriptionManager.AddConsolidator(symbol, consolidator);
    }

    private void WarmUp(IEnumerable<Symbol> symbols, IndicatorBase indicator, TimeSpan? period, Type inputType, Action<IBaseData> update)
    {
        if (indicator is not IIndicatorWarmUpPeriodProvider provider)
        {
            Debug($"Warning: the 'WarmUpIndicator' feature only works with indicators which inherit from " +
                $"'{nameof(IIndicatorWarmUpPeriodProvider)}' " +
                $"and this indicator '{indicator.Name}' does not.");
            return;
        }
        if (provider.WarmUpPeriod <= 0) return;

        foreach (var symbol in symbols)
        {
            var consolidator = ResolveConsolidator(symbol, period, inputType);
            consolidator.DataConsolidated += (_, bar) => update(bar);
            foreach (var data in WarmUpData(symbol, provider.WarmUpPeriod, period, inputType, consolidator)) consolidator.Update(data);
            // The last bar of a period ends with the history; nothing after it would complete it.
            consolidator.Scan(UtcTime.ConvertFromUtc(SubscriptionFor(symbol).ExchangeTimeZone));
            consolidator.Dispose();
        }
    }

    private List<BaseData> WarmUpData(Symbol symbol, int bars, TimeSpan? period, Type inputType, IDataConsolidator consolidator)
    {
        var dataType = consolidator.InputType;
        var config = SubscriptionFor(symbol, inputType is null ? null : Util.LeanData.GetCommonTickTypeForCommonDataTypes(inputType,
            symbol.SecurityType));
        var length = period ?? config.Increment;
        // Whole periods only, counted back from now; what lies in the unfinished one stays out of the first bar.
        var start = UtcTime.ConvertFromUtc(config.ExchangeTimeZone).RoundDown(length) - length * bars;
        var result = new List<BaseData>();
        foreach (var slice in History([HistoryRequestFor(config, start.ConvertTo(config.ExchangeTimeZone, TimeZone), Time,
            config.Resolution)]))
            foreach (var data in slice.AllData)
                if (data.Symbol == symbol && dataType.IsInstanceOfType(data)) result.Add(data);
        return result;
    }

    /// <summary>Registers an indicator that a helper created and, where the settings ask for it, warms it up.</summary>
    private T Feed<T>(T indicator, Symbol symbol, Resolution? resolution, Func<IBaseData, decimal> selector)
        where T : IndicatorBase<IndicatorDataPoint>
    {
        RegisterIndicator(symbol, indicator, resolution, selector);
        if (Settings.AutomaticIndicatorWarmUp) WarmUpIndicator(symbol, indicator, resolution, selector);
        return indicator;
    }

    private T FeedBars<T>(T indicator, Symbol symbol, Resolution? resolution, Func<IBaseData, IBaseDataBar> selector)
        where T : IndicatorBase<IBaseDataBar>
    {
        RegisterIndicator(symbol, indicator, resolution, selector);
        if (Settings.AutomaticIndicatorWarmUp) WarmUpIndicator(symbol, indicator, resolution, selector);
        return indicator;
    }
}
