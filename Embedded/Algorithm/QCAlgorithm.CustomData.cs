using System;
using NodaTime;
using QuantConnect.Data;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm;

/// <summary>Data of the user's own type.</summary>
public partial class QCAlgorithm
{
    /// <summary>Subscribes to data of a user's type.</summary>
    /// <typeparam name="T">The type, which says where its files are and reads them.</typeparam>
    /// <param name="ticker">Handed to the type; names its files.</param>
    /// <param name="resolution">Null for the type's default.</param>
    public Security AddData<T>(string ticker, Resolution? resolution = null) where T : IBaseData, new() =>
        AddData(typeof(T), ticker, resolution, null);

    /// <inheritdoc cref="AddData{T}(string, Resolution?)"/>
    public Security AddData<T>(string ticker, Resolution? resolution, bool fillForward, decimal leverage = 1.0m) where T : IBaseData,
        new() =>
        AddData(typeof(T), ticker, resolution, null, fillForward, leverage);

    /// <summary>Subscribes to data of a user's type whose times are in the given zone.</summary>
    public Security AddData<T>(string ticker, Resolution? resolution, DateTimeZone timeZone, bool fillForward = false,
        decimal leverage = 1.0m) where T : IBaseData, new() =>
        AddData(typeof(T), ticker, resolution, timeZone, fillForward, leverage);

    /// <summary>Subscribes to data of a user's type with trading hours, and so a time zone, and properties of its own.</summary>
    public Security AddData<T>(string ticker, SymbolProperties properties, SecurityExchangeHours exchangeHours,
        Resolution? resolution = null, bool fillForward = false, decimal leverage = 1.0m) where T : IBaseData, new()
    {
        var key = SecurityIdentifier.GenerateBaseSymbol(typeof(T), ticker);
        SymbolPropertiesDatabase.SetEntry(Market.USA, key, SecurityType.Base, properties);
        MarketHoursDatabase.SetEntry(Market.USA, key, SecurityType.Base, exchangeHours);
        return AddData(typeof(T), ticker, resolution, null, fillForward, leverage);
    }

    /// <summary>Subscribes to data of a user's type about an asset.</summary>
    public Security AddData<T>(Symbol underlying, Resolution? resolution = null) where T : IBaseData, new() =>
        AddData(typeof(T), underlying, resolution);

    /// <inheritdoc cref="AddData{T}(Symbol, Resolution?)"/>
    public Security AddData<T>(Symbol underlying, Resolution? resolution, bool fillForward, decimal leverage = 1.0m) where T : IBaseData,
        new() =>
        AddData(typeof(T), underlying, resolution, null, fillForward, leverage);

    /// <inheritdoc cref="AddData{T}(Symbol, Resolution?)"/>
    public Security AddData<T>(Symbol underlying, Resolution? resolution, DateTimeZone timeZone, bool fillForward = false,
        decimal leverage = 1.0m) where T : IBaseData, new() =>
        AddData(typeof(T), underlying, resolution, timeZone, fillForward, leverage);

    /// <inheritdoc cref="AddData{T}(string, Resolution?)"/>
    /// <exception cref="ArgumentException">The type asks for the symbol of an asset.</exception>
    public Security AddData(Type dataType, string ticker, Resolution? resolution, DateTimeZone timeZone, bool fillForward = false,
        decimal leverage = 1.0m)
    {
        if (dataType.GetBaseDataInstance().RequiresMapping())
            throw new ArgumentException($"AddData(): {dataType.Name} needs the Symbol of the asset it is about, not the ticker " +
                $"'{ticker}'.", nameof(ticker));
        return AddCustom(dataType, QuantConnect.Symbol.Create(ticker, SecurityType.Base, Market.USA, baseDataType: dataType), resolution,
            timeZone, fillForward, leverage);
    }

    /// <inheritdoc cref="AddData{T}(Symbol, Resolution?)"/>
    public Security AddData(Type dataType, Symbol underlying, Resolution? resolution = null, DateTimeZone timeZone = null,
        bool fillForward = false, decimal leverage = 1.0m) =>
        AddCustom(dataType, QuantConnect.Symbol.CreateBase(dataType, underlying, underlying.ID.Market), resolution, timeZone, fillForward,
            leverage);

    private Security AddCustom(Type dataType, Symbol symbol, Resolution? resolution, DateTimeZone timeZone, bool fillForward,
        decimal leverage)
    {
        var key = symbol.ID.Symbol;
        SymbolCache.Set(key, symbol);
        if (timeZone is not null) MarketHoursDatabase.SetEntryAlwaysOpen(symbol.ID.Market, key, SecurityType.Base, timeZone);
        var config = SubscriptionManager.SubscriptionDataConfigService.Add(dataType, symbol, resolution, fillForward,
            extendedMarketHours: true, isCustomData: true);
        return Activate(Securities.CreateSecurity(symbol, config, leverage, addToSymbolCache: false));
    }
}
