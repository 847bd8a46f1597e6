namespace QuantConnect.Data.Market;

public interface IBaseDataBar : IBaseData, ISymbolProvider, IBar
{
}
