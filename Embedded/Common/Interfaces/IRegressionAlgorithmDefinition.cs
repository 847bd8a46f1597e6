using System.Collections.Generic;

namespace QuantConnect.Interfaces;

/// <summary>What an algorithm that checks an engine says about the run it expects.</summary>
public interface IRegressionAlgorithmDefinition
{
    /// <summary>How many data points its history requests deliver.</summary>
    int AlgorithmHistoryDataPoints { get; }

    /// <summary>How its run ends.</summary>
    AlgorithmStatus AlgorithmStatus { get; }

    /// <summary>Whether the data that it needs are at hand.</summary>
    bool CanRunLocally { get; }

    /// <summary>Settings that its run needs; none by default.</summary>
    Dictionary<string, string> CustomConfigurations => new();

    /// <summary>How many data points its run is fed.</summary>
    long DataPoints { get; }

    /// <summary>The summary statistics of its run, and the hash of its orders as <c>OrderListHash</c>.</summary>
    Dictionary<string, string> ExpectedStatistics { get; }

    /// <summary>The languages in which there is an edition of it.</summary>
    List<Language> Languages { get; }
}
