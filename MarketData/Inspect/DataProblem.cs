namespace Backtests.MarketData;

/// <summary>How bad a problem is.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth knowing; a backtest runs and says what it did without.</summary>
    Warning,

    /// <summary>The data is wrong: a backtest would fail or read a wrong price.</summary>
    Error,
}

/// <summary>What sort of problem it is.</summary>
public enum ProblemKind
{
    /// <summary>A file that cannot be read.</summary>
    CorruptFile,

    /// <summary>An entry in a zip with another name than Lean looks for.</summary>
    WrongEntryName,

    /// <summary>A file without rows.</summary>
    EmptyFile,

    /// <summary>A file that is no part of the layout, which nothing reads.</summary>
    StrayFile,

    /// <summary>A row that cannot be true: unparsable, a high below the low, out of order, repeated.</summary>
    BadRow,

    /// <summary>Bars or measurements that are missing between others.</summary>
    Gap,

    /// <summary>Bars of several lengths in one minute folder.</summary>
    MixedBars,

    /// <summary>Days of a perpetual with trades but no mark price, on which liquidations need a proxy.</summary>
    TradeWithoutMark,

    /// <summary>A traded symbol without a row in the symbol-properties database: its tick and lot are unknown.</summary>
    NoSymbolProperties,

    /// <summary>A funding settlement that is not on the hour.</summary>
    FundingOffTheHour,

    /// <summary>Mark and last price far apart for long: one of them is of another symbol or another market.</summary>
    MarkAndLastDiverge,
}

/// <summary>Something wrong with a data folder.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Kind">What sort it is.</param>
/// <param name="Series">The series; null for a stray file.</param>
/// <param name="File">The file or, where it is about several files, the folder's series by name.</param>
/// <param name="Row">Line in the file; null where it is not about a row.</param>
/// <param name="Message">One line with everything above and the value.</param>
public sealed record DataProblem(ProblemSeverity Severity, ProblemKind Kind, SeriesId? Series, string File, int? Row, string Message);
