namespace QuantConnect.Orders.Fills;

public class ImmediateFillModel : FillModel
{
    public ImmediateFillModel() => throw null;
}
