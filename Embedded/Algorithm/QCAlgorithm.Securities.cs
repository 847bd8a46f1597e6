using System;
using System.Collections.Generic;
using System.Linq;
using Common.Util;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;
using QuantConnect.Securities.Crypto;
using QuantConnect.Securities.CryptoFuture;

namespace QuantConnect.Algorithm;

/// <summary>Which securities there are.</summary>
public partial class QCAlgorithm
{
    private readonly Dictionary<Symbol, Security> _activeSecurities = new();
    private readonly List<Security> _pendingAdditions = new();
    private readonly List<Security> _pendingRemovals = new();
    private ReadOnlyExtendedDictionary<Symbol, Security> _activeSecuritiesView;
    private SecurityChanges _readyChanges = SecurityChanges.None;

    /// <summary>The securities that deliver data now.</summary>
    public ReadOnlyExtendedDictionary<Symbol, Security> ActiveSecurities =>
        _activeSecuritiesView ??= new ReadOnlyExtendedDictionary<Symbol, Security>(_activeSecurities);

    /// <summary>Adds a crypto future, perpetual or dated by its ticker.</summary>
    /// <param name="ticker">Such as BTCUSDT.</param>
    /// <param name="resolution">Null for <see cref="UniverseSettings"/>' resolution.</param>
    /// <param name="market">Such as Market.Binance; null for the brokerage model's.</param>
    /// <param name="fillForward">True to repeat the last bar while none comes.</param>
    /// <param name="leverage">0 for the brokerage model's.</param>
    public CryptoFuture AddCryptoFuture(string ticker, Resolution? resolution = null, string market = null, bool fillForward = true,
        decimal leverage = Security.NullLeverage) =>
        (CryptoFuture)AddTicker(SecurityType.CryptoFuture, ticker, resolution, market, fillForward, leverage);

    /// <summary>Adds a spot pair.</summary>
    /// <inheritdoc cref="AddCryptoFuture(string, Resolution?, string, bool, decimal)"/>
    public Crypto AddCrypto(string ticker, Resolution? resolution = null, string market = null, bool fillForward = true,
        decimal leverage = Security.NullLeverage) =>
        (Crypto)AddTicker(SecurityType.Crypto, ticker, resolution, market, fillForward, leverage);

    /// <summary>Adds a security of the given type by its ticker, in the brokerage model's market.</summary>
    public Security AddSecurity(SecurityType securityType, string ticker, Resolution? resolution = null, bool? fillForward = null,
        bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null) =>
        AddSecurity(securityType, ticker, resolution, null, fillForward, Security.NullLeverage, extendedMarketHours, dataMappingMode,
            dataNormalizationMode);

    /// <summary>Adds a security of the given type by its ticker, in the brokerage model's market.</summary>
    public Security AddSecurity(SecurityType securityType, string ticker, Resolution? resolution, bool? fillForward, decimal leverage,
        bool? extendedMarketHours, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null) =>
        AddSecurity(securityType, ticker, resolution, null, fillForward, leverage, extendedMarketHours, dataMappingMode,
            dataNormalizationMode);

    /// <summary>Adds a security of the given type by its ticker.</summary>
    public Security AddSecurity(SecurityType securityType, string ticker, Resolution? resolution, string market, bool? fillForward,
        decimal leverage, bool? extendedMarketHours, DataMappingMode? dataMappingMode = null,
        DataNormalizationMode? dataNormalizationMode = null) =>
        AddSecurity(CreateSymbol(securityType, ticker, market), resolution, fillForward, leverage, extendedMarketHours, dataMappingMode,
            dataNormalizationMode);

    /// <summary>Adds a security. One that is there already gets the subscriptions it lacks.</summary>
    /// <exception cref="ArgumentException">The type of security is not a crypto asset.</exception>
    public Security AddSecurity(Symbol symbol, Resolution? resolution = null, bool? fillForward = null,
        decimal leverage = Security.NullLeverage, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null,
        DataNormalizationMode? dataNormalizationMode = null, int contractDepthOffset = 0)
    {
        if (symbol.SecurityType is not (SecurityType.CryptoFuture or SecurityType.Crypto))
            throw new ArgumentException($"AddSecurity(): {symbol.SecurityType} '{symbol.Value}' is not supported; crypto futures and " +
                "spot pairs are.", nameof(symbol));

        var configs = SubscriptionManager.SubscriptionDataConfigService.Add(symbol, resolution ?? UniverseSettings.Resolution,
            fillForward ?? UniverseSettings.FillForward, extendedMarketHours ?? UniverseSettings.ExtendedMarketHours,
            dataNormalizationMode: dataNormalizationMode ?? DataNormalizationMode.Adjusted,
            dataMappingMode: dataMappingMode ?? DataMappingMode.OpenInterest, contractDepthOffset: (uint)Math.Abs(contractDepthOffset));
        return Activate(Securities.CreateSecurity(symbol, configs, leverage));
    }

    /// <summary>Cancels the symbol's orders, closes its position and ends its data.</summary>
    /// <returns>False where no such security was added.</returns>
    public bool RemoveSecurity(Symbol symbol, string tag = null)
    {
        if (!Securities.TryGetValue(symbol, out var security)) return false;
        if (!IsWarmingUp)
        {
            Transactions.CancelOpenOrders(symbol, tag);
            if (security.Invested) Liquidate(symbol, tag: tag);
        }
        security.Reset();
        security.IsTradable = false;
        if (!_pendingAdditions.Remove(security)) _pendingRemovals.Add(security);
        return true;
    }

    /// <summary>The symbol of a ticker that was added.</summary>
    public Symbol Symbol(string ticker) => SymbolCache.GetSymbol(ticker);

    /// <summary>The ticker of a symbol.</summary>
    public string Ticker(Symbol symbol) => symbol.Value;

    /// <summary>True where the symbol's market is open now.</summary>
    public bool IsMarketOpen(Symbol symbol) => symbol.IsMarketOpen(UtcTime, false);

    private Security AddTicker(SecurityType type, string ticker, Resolution? resolution, string market, bool fillForward,
        decimal leverage) =>
        AddSecurity(CreateSymbol(type, ticker, market), resolution, fillForward, leverage);

    private Symbol CreateSymbol(SecurityType type, string ticker, string market)
    {
        if (string.IsNullOrEmpty(market) && !BrokerageModel.DefaultMarkets.TryGetValue(type, out market))
            throw new KeyNotFoundException($"No default market set for security type: {type}");
        return QuantConnect.Symbol.Create(ticker, type, market);
    }

    private Security Activate(Security security)
    {
        if (!Securities.ContainsKey(security.Symbol)) Securities.Add(security.Symbol, security);
        _pendingRemovals.Remove(security);
        if (!_activeSecurities.ContainsKey(security.Symbol) && !_pendingAdditions.Contains(security)) _pendingAdditions.Add(security);
        return security;
    }

    private void ApplyPendingSecurities()
    {
        if (_pendingAdditions.Count == 0 && _pendingRemovals.Count == 0) return;

        foreach (var security in _pendingAdditions)
        {
            security.MakeTradable();
            _activeSecurities[security.Symbol] = security;
        }
        foreach (var security in _pendingRemovals)
        {
            _activeSecurities.Remove(security.Symbol);
            Securities.Remove(security.Symbol);
        }
        var changes = SecurityChanges.Create(_pendingAdditions.ToArray(), _pendingRemovals.ToArray(), Array.Empty<Security>(),
            Array.Empty<Security>());
        _readyChanges = _readyChanges == SecurityChanges.None ? changes : _readyChanges + changes;
        _pendingAdditions.Clear();
        _pendingRemovals.Clear();
        _activeSecuritiesView = null;
    }
}
