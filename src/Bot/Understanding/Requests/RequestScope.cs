namespace SalesBot.Bot.Understanding.Requests;

/// <summary>A part of the organisation that is named by where the speaker stands.</summary>
internal enum RequestScope
{
    /// <summary>我们组.</summary>
    OwnGroup,

    /// <summary>我们区.</summary>
    OwnRegion,

    /// <summary>全公司.</summary>
    Company,
}
