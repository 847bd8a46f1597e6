namespace Backtests.MarketData;

/// <summary>What all symbols share: the market's return in every step, and how volatile each minute is.</summary>
internal sealed class MarketFactor
{
    /// <summary>Standard deviation of a quiet minute's return: about 1.7 % a day.</summary>
    public const double MinuteVolatility = 0.00045;

    private const double Persistence = 0.985;
    private const double Noise = 0.075;
    private const double Calmest = 0.4;
    private const double Wildest = 2.6;
    private const double StressVolatility = 3;

    public MarketFactor(ulong seed, int minutes, Scenario scenario)
    {
        var random = new Prng(seed, "market");
        var step = MinuteVolatility / Math.Sqrt(Scenario.Steps);
        Volatility = new double[minutes];
        Returns = new double[minutes * Scenario.Steps];
        var level = 1.0;
        for (var minute = 0; minute < minutes; minute++)
        {
            level = Math.Clamp(1 + Persistence * (level - 1) + Noise * random.Normal(), Calmest, Wildest);
            Volatility[minute] = level + StressVolatility * scenario.Stress(minute);
            var drift = scenario.Drift(minute) / Scenario.Steps;
            for (var i = 0; i < Scenario.Steps; i++)
                Returns[minute * Scenario.Steps + i] = drift + step * Volatility[minute] * random.Normal();
        }
    }

    /// <summary>Volatility of each minute; 1 is usual.</summary>
    public double[] Volatility { get; }

    /// <summary>Return of each step.</summary>
    public double[] Returns { get; }
}
