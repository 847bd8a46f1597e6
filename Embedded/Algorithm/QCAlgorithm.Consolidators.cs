using System;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Util;

namespace QuantConnect.Algorithm;

/// <summary>Bars of a longer period than the subscription's.</summary>
public partial class QCAlgorithm
{
    /// <summary>Builds trade bars of the given resolution and hands each to the handler once it is complete.</summary>
    /// <returns>The consolidator, which is fed until it is removed from <see cref="SubscriptionManager"/>.</returns>
    public IDataConsolidator Consolidate(Symbol symbol, Resolution period, Action<TradeBar> handler) => Consolidate(symbol, period,
        TickType.Trade, handler);

    /// <summary>Builds quote bars of the given resolution and hands each to the handler once it is complete.</summary>
    /// <inheritdoc cref="Consolidate(Symbol, Resolution, Action{TradeBar})"/>
    public IDataConsolidator Consolidate(Symbol symbol, Resolution period, Action<QuoteBar> handler) => Consolidate(symbol, period,
        TickType.Quote, handler);

    /// <summary>Builds trade bars of the given period and hands each to the handler once it is complete.</summary>
    /// <inheritdoc cref="Consolidate(Symbol, Resolution, Action{TradeBar})"/>
    public IDataConsolidator Consolidate(Symbol symbol, TimeSpan period, Action<TradeBar> handler) => Consolidate(symbol, period,
        TickType.Trade, handler);

    /// <summary>Builds quote bars of the given period and hands each to the handler once it is complete.</summary>
    /// <inheritdoc cref="Consolidate(Symbol, Resolution, Action{TradeBar})"/>
    public IDataConsolidator Consolidate(Symbol symbol, TimeSpan period, Action<QuoteBar> handler) => Consolidate(symbol, period,
        TickType.Quote, handler);

    /// <summary>Builds trade bars of calendar periods, see <see cref="Calendar"/>, and hands each to the handler once it is
    /// complete.</summary>
    /// <inheritdoc cref="Consolidate(Symbol, Resolution, Action{TradeBar})"/>
    public IDataConsolidator Consolidate(Symbol symbol, Func<DateTime, CalendarInfo> calendar, Action<TradeBar> handler) =>
        Consolidate(symbol, calendar, TickType.Trade, handler);

    /// <summary>Builds quote bars of calendar periods, see <see cref="Calendar"/>, and hands each to the handler once it is
    /// complete.</summary>
    /// <inheritdoc cref="Consolidate(Symbol, Resolution, Action{TradeBar})"/>
    public IDataConsolidator Consolidate(Symbol symbol, Func<DateTime, CalendarInfo> calendar, Action<QuoteBar> handler) =>
        Consolidate(symbol, calendar, TickType.Quote, handler);

    /// <inheritdoc cref="Consolidate{T}(Symbol, TimeSpan, TickType?, Action{T})"/>
    public IDataConsolidator Consolidate<T>(Symbol symbol, TimeSpan period, Action<T> handler) where T : class, IBaseData =>
        Consolidate(symbol, period, null, handler);

    /// <inheritdoc cref="Consolidate{T}(Symbol, TimeSpan, TickType?, Action{T})"/>
    public IDataConsolidator Consolidate<T>(Symbol symbol, Resolution period, TickType? tickType, Action<T> handler) where T : class,
        IBaseData =>
        Consolidate(symbol, tickType ?? TickTypeOf<T>(symbol), handler, config => BarConsolidator(config, period.ToTimeSpan()));

    /// <summary>Builds bars and hands each to the handler once it is complete.</summary>
    /// <param name="symbol">Whose data.</param>
    /// <param name="period">Length of a bar; the subscription's own to have its data as it is.</param>
    /// <param name="tickType">Trades or quotes; null to take what <typeparamref name="T"/> is made of.</param>
    /// <param name="handler">Called with every complete bar.</param>
    /// <exception cref="ArgumentException">There is no such subscription, or it is coarser than the period.</exception>
    public IDataConsolidator Consolidate<T>(Symbol symbol, TimeSpan period, TickType? tickType, Action<T> handler) where T : class,
        IBaseData =>
        Consolidate(symbol, tickType ?? TickTypeOf<T>(symbol), handler, config => BarConsolidator(config, period));

    /// <inheritdoc cref="Consolidate{T}(Symbol, Func{DateTime, CalendarInfo}, TickType?, Action{T})"/>
    public IDataConsolidator Consolidate<T>(Symbol symbol, Func<DateTime, CalendarInfo> calendar, Action<T> handler) where T : class,
        IBaseData =>
        Consolidate(symbol, calendar, null, handler);

    /// <summary>Builds bars of calendar periods, see <see cref="Calendar"/>, and hands each to the handler once it is complete.</summary>
    public IDataConsolidator Consolidate<T>(Symbol symbol, Func<DateTime, CalendarInfo> calendar, TickType? tickType, Action<T> handler)
        where T : class, IBaseData =>
        Consolidate(symbol, tickType ?? TickTypeOf<T>(symbol), handler, config => CalendarConsolidator(config, calendar));

    /// <summary>The consolidator of the given resolution for a symbol; null for the subscription's own.</summary>
    /// <exception cref="ArgumentException">There is no such subscription, or it is coarser than the resolution.</exception>
    public IDataConsolidator ResolveConsolidator(Symbol symbol, Resolution? resolution, Type dataType = null) =>
        ResolveConsolidator(symbol, resolution?.ToTimeSpan(), dataType);

    /// <summary>The consolidator of the given period for a symbol; null for the subscription's own.</summary>
    /// <exception cref="ArgumentException">There is no such subscription, or it is coarser than the period.</exception>
    public IDataConsolidator ResolveConsolidator(Symbol symbol, TimeSpan? timeSpan, Type dataType = null)
    {
        TickType? tickType = dataType is null ? null : LeanData.GetCommonTickTypeForCommonDataTypes(dataType, symbol.SecurityType);
        return BarConsolidator(SubscriptionFor(symbol, tickType), timeSpan);
    }

    /// <summary>A consolidator of the given period for data of the given type.</summary>
    public static IDataConsolidator CreateConsolidator(TimeSpan period, Type consolidatorInputType, TickType? tickType = null)
    {
        if (typeof(TradeBar).IsAssignableFrom(consolidatorInputType)) return new TradeBarConsolidator(period);
        if (typeof(QuoteBar).IsAssignableFrom(consolidatorInputType)) return new QuoteBarConsolidator(period);
        if (typeof(Tick).IsAssignableFrom(consolidatorInputType))
            return tickType == TickType.Quote ? new TickQuoteBarConsolidator(period) : new TickConsolidator(period);
        return new BaseDataConsolidator(period);
    }

    private IDataConsolidator Consolidate<T>(Symbol symbol, TickType? tickType, Action<T> handler, Func<SubscriptionDataConfig,
        IDataConsolidator> create)
        where T : class, IBaseData
    {
        var config = SubscriptionFor(symbol, tickType);
        var consolidator = create(config);
        if (handler is null) return consolidator;

        if (!typeof(T).IsAssignableFrom(consolidator.OutputType))
            throw new ArgumentException($"Unable to consolidate {symbol} into {typeof(T).Name}: {config.Type.Name} data is " +
                $"consolidated into {consolidator.OutputType.Name}.");
        consolidator.DataConsolidated += (_, consolidated) => handler((T)consolidated);
        SubscriptionManager.AddConsolidator(symbol, consolidator, tickType);
        return consolidator;
    }

    private IDataConsolidator BarConsolidator(SubscriptionDataConfig config, TimeSpan? period)
    {
        if (period is not { } length || length == config.Increment) return IdentityConsolidator(config);
        if (length < config.Increment)
            throw new ArgumentException($"Unable to create {config.Symbol} consolidator because {config.Symbol} is registered for " +
                $"{config.Resolution} data. " +
                "Consolidators require higher resolution data to produce lower resolution data.");
        return CreateConsolidator(length, config.Type, config.TickType);
    }

    private static IDataConsolidator CalendarConsolidator(SubscriptionDataConfig config, Func<DateTime, CalendarInfo> calendar)
    {
        if (typeof(TradeBar).IsAssignableFrom(config.Type)) return new TradeBarConsolidator(calendar);
        if (typeof(QuoteBar).IsAssignableFrom(config.Type)) return new QuoteBarConsolidator(calendar);
        if (typeof(Tick).IsAssignableFrom(config.Type))
            return config.TickType == TickType.Quote ? new TickQuoteBarConsolidator(calendar) : new TickConsolidator(calendar);
        return new BaseDataConsolidator(calendar);
    }

    private static IDataConsolidator IdentityConsolidator(SubscriptionDataConfig config)
    {
        if (config.Type == typeof(TradeBar)) return new IdentityDataConsolidator<TradeBar>();
        if (config.Type == typeof(QuoteBar)) return new IdentityDataConsolidator<QuoteBar>();
        if (config.Type != typeof(Tick))
            return (IDataConsolidator)Activator.CreateInstance(typeof(IdentityDataConsolidator<>).MakeGenericType(config.Type));

        var tickType = config.TickType;
        return new FilteredIdentityDataConsolidator<Tick>(tick => tick.TickType == tickType);
    }

    private static TickType? TickTypeOf<T>(Symbol symbol)
    {
        if (symbol.SecurityType == SecurityType.Base || typeof(T) == typeof(Tick) || !LeanData.IsCommonLeanDataType(typeof(T))) return null;
        return LeanData.GetCommonTickTypeForCommonDataTypes(typeof(T), symbol.SecurityType);
    }

    private SubscriptionDataConfig SubscriptionFor(Symbol symbol, TickType? tickType = null)
    {
        SubscriptionDataConfig best = null;
        foreach (var config in SubscriptionManager.SubscriptionDataConfigService.GetSubscriptionDataConfigs(symbol))
        {
            if (tickType is not null && tickType != config.TickType) continue;
            if (best is null || Rank(config) < Rank(best)) best = config;
        }
        return best ?? throw new ArgumentException($"Please register to receive data for symbol '{symbol}' using the AddSecurity() " +
            "function.");
    }

    // Prices come before auxiliary data such as funding rates, trades before quotes.
    private static int Rank(SubscriptionDataConfig config) => (LeanData.IsCommonLeanDataType(config.Type) ? 0 : 100) + (int)config.TickType;
}
