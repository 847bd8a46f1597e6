using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace Backtests.Engine.Orders;

/// <summary>
/// Up to which price a resting order's margin was found to be there with plenty to spare, and all that this rests on. While none of that
/// changes
/// a comparison of prices is as good as working it out again. Only for accounts without other positions.
/// </summary>
internal struct MarginBand
{
    private Cash[]? _book;
    private decimal _balance;
    private decimal _rate;
    private BuyingPowerModel? _model;
    private decimal _requirement;
    private IFeeModel? _feeModel;
    private SymbolProperties? _properties;
    private decimal _limit;

    /// <summary>Notes that the margin is there below <paramref name="limit"/>, a price in quote currency.</summary>
    public void Set(Security security, SecurityPortfolioManager portfolio, double limit)
    {
        _book = null;
        if (!(limit is > 0 and < 1e15) || HasOtherPositions(security, portfolio))
        {
            return;
        }

        _book = portfolio.CashBook.All;
        _balance = security.QuoteCurrency.Amount;
        _rate = security.QuoteCurrency.ConversionRate;
        _model = (BuyingPowerModel)security.BuyingPowerModel;
        _requirement = _model.InitialRequirement;
        _feeModel = security.FeeModel;
        _properties = security.SymbolProperties;
        _limit = (decimal)limit;
    }

    /// <summary>Whether the margin is known to be there at the security's price. False: it must be worked out.</summary>
    public readonly bool Holds(Security security, SecurityPortfolioManager portfolio) => _book is not null
        && ReferenceEquals(_book, portfolio.CashBook.All)
        && ReferenceEquals(_model, security.BuyingPowerModel)
        && ReferenceEquals(_feeModel, security.FeeModel)
        && ReferenceEquals(_properties, security.SymbolProperties)
        && security.Price is > 0m and var price
        && price < _limit
        && _balance == security.QuoteCurrency.Amount
        && _rate == security.QuoteCurrency.ConversionRate
        && _requirement == _model!.InitialRequirement
        && !HasOtherPositions(security, portfolio);

    private static bool HasOtherPositions(Security security, SecurityPortfolioManager portfolio)
    {
        foreach (var other in portfolio.Securities.All)
        {
            if (!ReferenceEquals(other, security) && other.Invested)
            {
                return true;
            }
        }

        return false;
    }
}
