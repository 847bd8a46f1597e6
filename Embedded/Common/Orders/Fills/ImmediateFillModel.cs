namespace QuantConnect.Orders.Fills;

/// <summary>Fills orders in full against the last bar; see <see cref="FillModel"/>.</summary>
public class ImmediateFillModel : FillModel
{
}
