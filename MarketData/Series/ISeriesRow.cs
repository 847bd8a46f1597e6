namespace Backtests.MarketData;

/// <summary>A row of a stored series: knows its columns after the time, in the order of the data folder's files.</summary>
internal interface ISeriesRow<TSelf> : IEquatable<TSelf> where TSelf : struct, ISeriesRow<TSelf>
{
    /// <summary>Milliseconds since 1970-01-01 UTC.</summary>
    long Time { get; }

    /// <summary>Columns after the time.</summary>
    static abstract int Columns { get; }

    /// <summary>Whether rows of the same time are separate events, not a contradiction.</summary>
    static abstract bool SeveralPerTime { get; }

    /// <summary>Reads and checks the columns that start at field 1.</summary>
    static abstract TSelf Read(long time, ref CsvReader csv);

    /// <summary>Writes the columns after the time, each with its leading comma.</summary>
    void Write(RowBuffer text);

    /// <summary>The same row at another time.</summary>
    static abstract TSelf At(in TSelf row, long time);

    /// <summary>Orders by time, then by the columns where <see cref="SeveralPerTime"/>, so that the same set has one order.</summary>
    static abstract int Compare(in TSelf left, in TSelf right);
}
