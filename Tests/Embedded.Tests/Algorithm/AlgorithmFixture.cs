using Backtests.Tests;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Embedded.Tests.Algorithm;

/// <summary>An algorithm with the repository's symbol and hours databases, without an engine: its orders are taken and never
/// filled.</summary>
internal class AlgorithmFixture : IDisposable
{
    private readonly RunScope _scope = RunScope.Begin(Repository.DataFolder);

    public AlgorithmFixture(QCAlgorithm? algorithm = null)
    {
        Algorithm = algorithm ?? new QCAlgorithm();
        Orders = new RecordingOrderProcessor(Algorithm);
        Data = new DataManager(Algorithm.TimeKeeper, Algorithm.MarketHours);
        Algorithm.SetDataManager(Data);
        Algorithm.SetSecurityService(new SecurityService(Algorithm.Portfolio.CashBook, Algorithm.MarketHours, Algorithm.SymbolProperties,
            Algorithm,
            RegisteredSecurityDataTypesProvider.Null, new SecurityCacheProvider(Algorithm.Portfolio), Algorithm));
        Algorithm.SetOrderProcessor(Orders);
    }

    public QCAlgorithm Algorithm { get; }

    public RecordingOrderProcessor Orders { get; }

    public DataManager Data { get; }

    /// <summary>100,000 USDT on Binance futures, from 2024-03-01 to 2024-03-08 UTC.</summary>
    public static AlgorithmFixture OnBinanceFutures()
    {
        var fixture = new AlgorithmFixture();
        fixture.Algorithm.SetTimeZone("UTC");
        fixture.Algorithm.SetStartDate(2024, 3, 1);
        fixture.Algorithm.SetEndDate(2024, 3, 8);
        fixture.Algorithm.SetAccountCurrency("USDT");
        fixture.Algorithm.SetCash(100_000);
        fixture.Algorithm.SetBrokerageModel(BrokerageName.BinanceFutures);
        fixture.Algorithm.SetBenchmark(_ => 0m);
        return fixture;
    }

    /// <summary>Adds a perpetual and gives it a price.</summary>
    public CryptoFuture Add(string ticker, decimal price)
    {
        var security = Algorithm.AddCryptoFuture(ticker, Resolution.Minute, Market.Binance);
        SetPrice(security, price);
        return security;
    }

    public void SetPrice(Security security, decimal price)
    {
        security.SetMarketPrice(new TradeBar(Algorithm.Time.AddMinutes(-1), security.Symbol, price, price, price, price, 1m,
            TimeSpan.FromMinutes(1)));
        Algorithm.Portfolio.InvalidateTotalPortfolioValue();
    }

    /// <summary>Ends Initialize: orders are accepted from here on.</summary>
    public AlgorithmFixture Started()
    {
        Algorithm.PostInitialize();
        Algorithm.SetLocked();
        return this;
    }

    public void Dispose() => _scope.Dispose();
}
