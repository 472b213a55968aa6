namespace SalesBot.Domain.Sales;

/// <summary>Why a change of the pipeline cannot be.</summary>
public enum PipelineFault
{
    /// <summary>Fewer stages than a pipeline may have would be left.</summary>
    TooFew,

    /// <summary>There would be more stages than a pipeline may have.</summary>
    TooMany,

    /// <summary>A stage has that name, or is called so as well.</summary>
    NameIsTaken,

    /// <summary>There is no name, or it is too long.</summary>
    BadName,

    /// <summary>There is no such stage.</summary>
    NoSuchStage,

    /// <summary>The usual days are none.</summary>
    BadDays,

    /// <summary>There are too many criteria, or one of them is too long or stands twice.</summary>
    BadCriteria,
}
