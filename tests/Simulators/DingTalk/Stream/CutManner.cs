namespace SalesBot.Simulators.DingTalk;

/// <summary>How a connection ends.</summary>
public enum CutManner
{
    /// <summary>The platform says <c>disconnect</c>, sends nothing more, and cuts after 10 s.</summary>
    Disconnect,

    /// <summary>The connection breaks without a word.</summary>
    Abort,

    /// <summary>It is closed with code 1001.</summary>
    GoingAway,
}
