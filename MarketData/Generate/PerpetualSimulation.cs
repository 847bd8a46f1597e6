namespace Backtests.MarketData;

/// <summary>
/// One made-up perpetual. The index price walks; the last price is the index and a basis, which forced orders push; the mark price is the
/// median of the index with accrued funding, the index with the basis averaged over 2.5 minutes, and the last price, which is Binance's
/// own rule. So the last price overshoots in a cascade and the mark follows late and less.
/// </summary>
internal sealed class PerpetualSimulation
{
    private const double MeanReversion = 0.0012;
    private const double BasisDecay = 0.9;
    private const double BasisNoise = 0.00003;
    private const double BasisImpact = 0.55;
    private const double WickChance = 0.03;
    private const double SweptShare = 0.6;
    private const int BasisWindow = 15;
    private const int FundingMinutes = 8 * 60;
    private const double Interest = 0.0001;
    private const double InterestClamp = 0.0005;
    private const double FundingCap = 0.003;
    private const int OpenInterestMinutes = 5;

    private readonly PerpetualProfile _profile;
    private readonly Scenario _scenario;
    private readonly MarketFactor _market;
    private readonly Prng _random;
    private readonly ForcedOrderSimulation _forced;
    private readonly double[] _basis = new double[BasisWindow];
    private readonly double[] _last = new double[Scenario.Steps];
    private readonly long _start;

    private double _index;
    private double _shock;
    private double _premiumSum;
    private double _openInterest;
    private double _lastPrice;
    private double _markPrice;
    private decimal _close;
    private int _step;

    public PerpetualSimulation(PerpetualProfile profile, ulong seed, long start, Scenario scenario, MarketFactor market)
    {
        _profile = profile;
        _scenario = scenario;
        _market = market;
        _start = start;
        _random = new Prng(seed, profile.Symbol);
        _forced = new ForcedOrderSimulation(profile, new Prng(seed, profile.Symbol + " forced orders"));
        _index = _lastPrice = _markPrice = profile.Price;
        _close = profile.Round(profile.Price);
        _openInterest = profile.OpenInterest;
    }

    public List<Sourced<TradeRow>> Trades { get; } = [];

    public List<Sourced<QuoteRow>> Quotes { get; } = [];

    public List<Sourced<MarkRow>> Marks { get; } = [];

    public List<Sourced<FundingRow>> Funding { get; } = [];

    public List<Sourced<OpenInterestRow>> OpenInterest { get; } = [];

    public List<Sourced<ForcedOrderRow>> ForcedOrders { get; } = [];

    /// <summary>Lives through every minute.</summary>
    public void Run()
    {
        for (var minute = 0; minute < _market.Volatility.Length; minute++) Live(minute);
    }

    private void Live(int minute)
    {
        var time = _start + minute * TimeText.Minute;
        if (minute % FundingMinutes == 0) SettleFunding(minute, time);
        if (minute % OpenInterestMinutes == 0) MeasureOpenInterest(time);

        var (high, low) = (_lastPrice, _lastPrice);
        var (markOpen, markHigh, markLow) = (_markPrice, _markPrice, _markPrice);
        for (var i = 0; i < Scenario.Steps; i++)
        {
            Step(minute);
            _last[i] = _lastPrice;
            high = Math.Max(high, _lastPrice);
            low = Math.Min(low, _lastPrice);
            markHigh = Math.Max(markHigh, _markPrice);
            markLow = Math.Min(markLow, _markPrice);
        }
        Wick(minute, ref high, ref low);

        var bar = Bar(time, minute, high, low);
        Trades.Add(new(bar, minute + 1));
        Quotes.Add(new(Quote(bar, minute), minute + 1));
        Marks.Add(new(new(time, Decimals(markOpen), Decimals(markHigh), Decimals(markLow), Decimals(_markPrice)), minute + 1));
        _forced.Live(time, bar, _last, _scenario.Forced(minute), ForcedOrders);
        LiveOpenInterest(minute);
    }

    private void Step(int minute)
    {
        var random = MarketFactor.MinuteVolatility / Math.Sqrt(Scenario.Steps) * _market.Volatility[minute];
        var anchor = _profile.Price * _scenario.Anchor(minute);
        var pull = MeanReversion / Scenario.Steps * (anchor / _index - 1);
        _index *= 1 + _profile.Beta * _market.Returns[_step] + _profile.OwnVolatility * random * _random.Normal() + pull;

        _shock = BasisDecay * _shock + BasisNoise * _market.Volatility[minute] * _random.Normal()
            + BasisImpact * _profile.Beta * _scenario.Forced(minute) / Scenario.Steps;
        var basis = _shock + _scenario.Premium(minute);
        _premiumSum += basis;
        _basis[_step % BasisWindow] = basis;
        _step++;

        _lastPrice = _index * (1 + basis);
        var known = Math.Min(_step, BasisWindow);
        var average = 0.0;
        for (var i = 0; i < known; i++) average += _basis[i];
        var accrued = Funding.Count == 0 ? Interest : (double)Funding[^1].Row.Rate;
        var left = 1 - minute % FundingMinutes / (double)FundingMinutes;
        _markPrice = Median(_index * (1 + accrued * left), _index * (1 + average / known), _lastPrice);
    }

    // Trades at a price that the market does not follow.
    private void Wick(int minute, ref double high, ref double low)
    {
        if (minute == _scenario.Wick) low = _lastPrice * (1 - Scenario.WickDepth);
        var forced = _profile.Beta * _scenario.Forced(minute);
        if (forced < 0) low *= 1 + forced * SweptShare * _random.Uniform();
        if (forced > 0) high *= 1 + forced * SweptShare * _random.Uniform();
        if (_random.Uniform() >= WickChance) return;
        var reach = _random.Uniform();
        var size = (0.0003 + 0.002 * reach * reach) * _market.Volatility[minute];
        if (_random.Uniform() < 0.5) low = Math.Min(low, _lastPrice * (1 - size));
        else high = Math.Max(high, _lastPrice * (1 + size));
    }

    private TradeRow Bar(long time, int minute, double high, double low)
    {
        var open = _close;
        _close = _profile.Round(_lastPrice);
        var top = Math.Max(_profile.Round(high), Math.Max(open, _close));
        var bottom = Math.Min(_profile.Round(low), Math.Min(open, _close));
        var busy = _random.Normal();
        var range = (high - low) / _lastPrice / MarketFactor.MinuteVolatility;
        var volume = _profile.MinuteVolume * (0.3 + 0.35 * busy * busy + 0.2 * Math.Min(range, 20)) * (1 + 9 * _scenario.Stress(minute));
        return new(time, open, top, bottom, _close, _profile.Lots(volume));
    }

    // The close traded at the bid or at the ask, so the quote lies to one side of it; it widens when the market is wild.
    private QuoteRow Quote(in TradeRow bar, int minute)
    {
        var wild = _market.Volatility[minute];
        var wide = wild < 3 ? 0 : (double)bar.Close * 0.00004 * (wild - 2) * (0.5 + _random.Uniform());
        var spread = _profile.Tick * (1 + (long)(wide / (double)_profile.Tick));
        var below = _random.Uniform() < 0.5 ? 0 : spread;
        var above = spread - below;
        var bidSize = _profile.Lots(_profile.MinuteVolume * (0.02 + 0.1 * _random.Uniform()));
        var askSize = _profile.Lots(_profile.MinuteVolume * (0.02 + 0.1 * _random.Uniform()));
        return new(bar.Time, bar.Open - below, bar.High - below, bar.Low - below, bar.Close - below, bidSize,
            bar.Open + above, bar.High + above, bar.Low + above, bar.Close + above, askSize);
    }

    // Binance: premium averaged over the interval, plus the interest rate clamped around it.
    private void SettleFunding(int minute, long time)
    {
        var premium = minute == 0 ? 0 : _premiumSum / (FundingMinutes * Scenario.Steps);
        _premiumSum = 0;
        var rate = premium + Math.Clamp(Interest - premium, -InterestClamp, InterestClamp);
        Funding.Add(new(new(time, Decimals(Math.Clamp(rate, -FundingCap, FundingCap))), Funding.Count + 1));
    }

    private void MeasureOpenInterest(long time)
    {
        var amount = _profile.Lots(_openInterest);
        OpenInterest.Add(new(new(time, amount, Math.Round(amount * Decimals(_markPrice), 2)), OpenInterest.Count + 1));
    }

    // Positions build up with the crowd and are closed by force in the cascades.
    private void LiveOpenInterest(int minute)
    {
        var crowd = _scenario.Crowd(minute);
        var usual = _profile.OpenInterest * (1 + 0.09 * Math.Abs(crowd));
        _openInterest += 0.0012 * (usual - _openInterest) + 0.0003 * _openInterest * _random.Normal()
            - 0.95 * Math.Abs(_scenario.Forced(minute)) * _openInterest;
    }

    // Eight decimals, as the exchange publishes mark prices and funding rates.
    private static decimal Decimals(double value) => (decimal)Math.Round(value * 100_000_000, MidpointRounding.AwayFromZero) / 100_000_000m;

    private static double Median(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
