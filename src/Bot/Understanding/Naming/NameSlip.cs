namespace SalesBot.Bot.Understanding.Naming;

/// <summary>How what is written differs from a customer's name.</summary>
internal enum NameSlip
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Spaces or hyphens stand elsewhere: 华 星 电子, Helix-Robotics.</summary>
    Spacing,

    /// <summary>Characters that sound the same: 华兴 for 华星.</summary>
    Homophone,

    /// <summary>Written in pinyin: huaxing.</summary>
    Pinyin,

    /// <summary>One character that looks alike: 桓通 for 恒通.</summary>
    Lookalike,

    /// <summary>One letter of a Latin name is wrong, missing, or too many.</summary>
    Spelling,

    /// <summary>Two neighbours have changed places: 星华电子.</summary>
    Swapped,

    /// <summary>One character is missing.</summary>
    Missing,

    /// <summary>One character is too many.</summary>
    Extra,

    /// <summary>Not the name but its beginning, as people shorten it: 华星 for 苏州华星电子有限公司.</summary>
    ShortForm,

    /// <summary>Characters that are mixed up by ear and accent: n/l, zh/z, in/ing, f/h.</summary>
    NearSound,

    /// <summary>One character is another altogether.</summary>
    OtherCharacter,

    /// <summary>The first letters of its pinyin: hxdz.</summary>
    Initials,
}
