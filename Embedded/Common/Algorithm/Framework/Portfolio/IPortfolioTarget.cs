namespace QuantConnect.Algorithm.Framework.Portfolio;

public interface IPortfolioTarget
{
    decimal Quantity { get; }
    Symbol Symbol { get; }
    string Tag { get; }
}
