using System;
using NodaTime;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace QuantConnect.Interfaces;

/// <summary>
/// What the classes below the algorithm read from the algorithm they serve. The upstream hands them its IAlgorithm, whose members
/// reach far beyond crypto futures; QCAlgorithm implements this narrower contract in its place.
/// </summary>
internal interface IAlgorithmContext : IAccountCurrencyProvider, ISecurityInitializerProvider
{
    /// <summary>The clock of the run, UTC.</summary>
    DateTime UtcTime { get; }

    /// <summary>The clock in <see cref="TimeZone"/>.</summary>
    DateTime Time { get; }

    DateTimeZone TimeZone { get; }
    DateTime StartDate { get; }
    DateTime EndDate { get; }
    bool LiveMode { get; }
    bool IsWarmingUp { get; }

    /// <summary>True once Initialize has returned and its results were accepted.</summary>
    bool GetLocked();

    AlgorithmStatus Status { get; }
    IAlgorithmSettings Settings { get; }
    UniverseSettings UniverseSettings { get; }
    SecurityManager Securities { get; }
    SecurityPortfolioManager Portfolio { get; }
    SecurityTransactionManager Transactions { get; }
    SubscriptionManager SubscriptionManager { get; }
    IBrokerageModel BrokerageModel { get; }
    IOrderProperties DefaultOrderProperties { get; }
    ITradeBuilder TradeBuilder { get; }

    /// <summary>The data of the current time step.</summary>
    Slice CurrentSlice { get; }

    void Debug(string message);
    void Log(string message);
    void Error(string message);
}
