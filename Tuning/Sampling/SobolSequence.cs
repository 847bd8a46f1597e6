using System.Numerics;

namespace Backtests.Tuning.Sampling;

/// <summary>
/// Points that fill the unit cube evenly, so that a part of a large grid tells more than random draws would. The first point is the middle
/// of nothing
/// (all zeros) and is left out.
/// </summary>
/// <remarks>
/// Source: S. Joe, F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections", SIAM Journal on Scientific Computing
/// 30, 2008: the
/// direction numbers are the first rows of their table new-joe-kuo-6.
/// </remarks>
public sealed class SobolSequence
{
    private const int Bits = 32;

    // Degree s, coefficients a of the primitive polynomial, and the first s numbers m of each dimension from the second on.
    private static readonly (int Degree, uint Coefficients, uint[] Numbers)[] Table =
    [
        (1, 0, [1]), (2, 1, [1, 3]), (3, 1, [1, 3, 1]), (3, 2, [1, 1, 1]), (4, 1, [1, 1, 3, 3]), (4, 4, [1, 3, 5, 13]), (5, 2, [1, 1, 5, 5, 17]),
        (5, 4, [1, 1, 5, 5, 5]), (5, 7, [1, 1, 7, 11, 19]),
    ];

    private readonly uint[][] _directions;
    private readonly uint[] _point;
    private uint _index;

    /// <summary>A sequence of points with so many coordinates, 1 to 10.</summary>
    public SobolSequence(int dimensions)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions, MaxDimensions);
        _point = new uint[dimensions];
        _directions = new uint[dimensions][];
        for (var dimension = 0; dimension < dimensions; dimension++) _directions[dimension] = Directions(dimension);
    }

    /// <summary>The most coordinates that there are direction numbers for.</summary>
    public static int MaxDimensions => Table.Length + 1;

    /// <summary>Writes the next point, each coordinate in [0, 1).</summary>
    public void Next(Span<double> point)
    {
        var bit = BitOperations.TrailingZeroCount(~_index++);
        for (var dimension = 0; dimension < _point.Length; dimension++)
        {
            _point[dimension] ^= _directions[dimension][bit];
            point[dimension] = _point[dimension] * (1.0 / (1ul << Bits));
        }
    }

    private static uint[] Directions(int dimension)
    {
        var directions = new uint[Bits];
        if (dimension == 0)
        {
            for (var bit = 0; bit < Bits; bit++) directions[bit] = 1u << (Bits - 1 - bit);
            return directions;
        }
        var (degree, coefficients, numbers) = Table[dimension - 1];
        for (var bit = 0; bit < Bits; bit++)
        {
            if (bit < degree)
            {
                directions[bit] = numbers[bit] << (Bits - 1 - bit);
                continue;
            }
            directions[bit] = directions[bit - degree] ^ (directions[bit - degree] >> degree);
            for (var k = 1; k < degree; k++)
                if (((coefficients >> (degree - 1 - k)) & 1) == 1) directions[bit] ^= directions[bit - k];
        }
        return directions;
    }
}
