namespace SalesBot.Domain.WorkCalendars;

/// <summary>A festival that gives days off by law.</summary>
public enum Festival
{
    /// <summary>元旦.</summary>
    NewYear,

    /// <summary>春节.</summary>
    Spring,

    /// <summary>清明.</summary>
    TombSweeping,

    /// <summary>五一, 劳动节.</summary>
    Labour,

    /// <summary>端午.</summary>
    DragonBoat,

    /// <summary>中秋.</summary>
    MidAutumn,

    /// <summary>国庆, 十一.</summary>
    National,
}
