namespace SalesBot.Bot.Conversation;

/// <summary>What is asked of a team's days.</summary>
internal enum TeamQuestionKind
{
    /// <summary>Why deals were lost: 丢单原因.</summary>
    LossReasons,

    /// <summary>Which signed deals are the largest: 本月最大的单.</summary>
    LargestDeals,

    /// <summary>Who stands last: 倒数三名. It is not told to everybody.</summary>
    LastPlaces,

    /// <summary>Who is behind: 谁落后了. It is not told to everybody.</summary>
    Lagging,

    /// <summary>Which group is behind: 哪个组拖后腿.</summary>
    LaggingGroups,

    /// <summary>How many customers are new: 这周新增了多少客户.</summary>
    NewCustomers,

    /// <summary>How many visits were made: 今天我们组拜访了几家.</summary>
    Visits,

    /// <summary>Who has signed: 上周谁签单了.</summary>
    Wins,

    /// <summary>Who has not reached the target.</summary>
    Attainment,

    /// <summary>What somebody has signed: 李娜这个月签了多少.</summary>
    Signed,

    /// <summary>How things are: 我们组今天怎么样.</summary>
    Situation,
}
