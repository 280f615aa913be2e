// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace brood {

/// Which part of the elapsed axis is shown: all that there is, growing calmly with it, until someone zooms or
/// moves. All in seconds.
class TimeWindow
{
public:
    [[nodiscard]] double lower() const { return m_lower; }
    [[nodiscard]] double upper() const { return m_upper; }
    [[nodiscard]] double span() const { return m_upper - m_lower; }
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    /// Whether it is a part only, and keeps to the newest.
    [[nodiscard]] bool isFollowing() const { return !m_fitted && m_following; }

    /// There is something to show from 0 to `end`. While it is `growing`, there is some room behind it, and
    /// the window glides to a new length as time goes by: `passed` since the last call.
    void setEnd(double end, bool growing, double passed);
    void fit();
    /// Shows the newest, and keeps to it while it grows; as much of it as is shown now.
    void follow();
    /// @param factor of the span, below 1 to see more detail
    /// @param about what stays where it is
    void zoom(double factor, double about);
    void pan(double by);

private:
    void show(double lower, double upper);
    void keepUp();

    double m_end = 0;
    double m_length = 0; ///< When fitted; 0 if there was nothing to show yet.
    double m_lower = 0;
    double m_upper = 1;
    bool m_fitted = true;
    bool m_following = false; ///< The end was to be seen when someone zoomed or moved, so it stays.
};

} // namespace brood
