namespace QuantConnect.Algorithm.Framework.Alphas;

public static class AlphaModelExtensions
{
    public static string GetModelName(this IAlphaModel model) => throw null;
}
